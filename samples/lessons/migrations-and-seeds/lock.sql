-- #region report
BEGIN;
SELECT count(*) FROM rooms;
-- #endregion report
-- #region alter
ALTER TABLE rooms ADD COLUMN screens int;
-- #endregion alter
-- #region read
SELECT name FROM rooms ORDER BY name LIMIT 1;
-- #endregion read
-- #region commit
COMMIT;
-- #endregion commit
-- #region timeout
SET lock_timeout = '500ms';
ALTER TABLE rooms ADD COLUMN screens int;
-- #endregion timeout
