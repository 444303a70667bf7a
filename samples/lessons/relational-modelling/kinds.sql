-- #region enum
CREATE TYPE amenity AS ENUM ('whiteboard', 'telephone');
ALTER TYPE amenity ADD VALUE 'screen';
ALTER TYPE amenity DROP VALUE 'telephone';
-- #endregion enum

-- #region table
CREATE TABLE amenities (name text PRIMARY KEY);
INSERT INTO amenities VALUES ('whiteboard'), ('telephone');
INSERT INTO amenities VALUES ('screen');
DELETE FROM amenities WHERE name = 'telephone';
-- #endregion table
