-- The table of rooms as Bookable has it, with rows. The worked
-- example changes it step by step.
-- #region before
CREATE TABLE rooms (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  capacity int NOT NULL,
  projector boolean NOT NULL DEFAULT false
);

INSERT INTO rooms (name, capacity, projector) VALUES
  ('Banda', 8, true),
  ('Ceram', 2, false),
  ('Damar', 12, true);
-- #endregion before
