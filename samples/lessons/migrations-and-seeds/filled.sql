-- #region required
ALTER TABLE rooms ADD COLUMN floor int NOT NULL;
-- #endregion required

-- #region renamed
-- The migration:
ALTER TABLE rooms RENAME COLUMN projector TO has_screen;
-- What the version that is still running sends:
INSERT INTO rooms (name, capacity, projector)
  VALUES ('Flores', 6, true);
-- #endregion renamed
