-- #region careless
CREATE TABLE rooms (
  name text UNIQUE,
  capacity int CHECK (capacity > 0)
);
INSERT INTO rooms VALUES (NULL, NULL);
INSERT INTO rooms VALUES (NULL, NULL);
SELECT name, capacity FROM rooms;
SELECT name, capacity FROM rooms WHERE capacity < 4;
-- #endregion careless

-- #region mended
CREATE TABLE careful_rooms (
  name text NOT NULL UNIQUE,
  capacity int NOT NULL CHECK (capacity > 0)
);
INSERT INTO careful_rooms VALUES (NULL, NULL);
-- #endregion mended
