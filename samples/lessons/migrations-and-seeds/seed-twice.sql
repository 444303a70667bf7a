-- #region doubled
CREATE TABLE amenities (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL
);
INSERT INTO amenities (name) VALUES ('whiteboard'), ('telephone');
-- The seed runs a second time.
INSERT INTO amenities (name) VALUES ('whiteboard'), ('telephone');
SELECT name, count(*) FROM amenities GROUP BY name ORDER BY name;
-- #endregion doubled
-- #region kept
CREATE TABLE kinds (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE
);
INSERT INTO kinds (name) VALUES ('whiteboard'), ('telephone')
  ON CONFLICT (name) DO NOTHING;
-- The seed runs a second time.
INSERT INTO kinds (name) VALUES ('whiteboard'), ('telephone')
  ON CONFLICT (name) DO NOTHING;
SELECT name, count(*) FROM kinds GROUP BY name ORDER BY name;
-- #endregion kept
