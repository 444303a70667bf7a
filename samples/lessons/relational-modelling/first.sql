-- #region table
CREATE TABLE rooms (
  id int PRIMARY KEY,
  name text NOT NULL,
  capacity int NOT NULL
);
-- #endregion table

-- #region rows
INSERT INTO rooms (id, name, capacity) VALUES
  (1, 'Banda', 8),
  (2, 'Ceram', 2);
-- #endregion rows

-- #region question
SELECT name, capacity FROM rooms WHERE capacity >= 4;
-- #endregion question
