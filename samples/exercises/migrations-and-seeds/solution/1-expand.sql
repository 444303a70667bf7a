-- #region expand
SET lock_timeout = '2s';
ALTER TABLE rooms ADD COLUMN capacity int;
-- #endregion expand
