-- #region require
SET lock_timeout = '2s';
ALTER TABLE rooms ALTER COLUMN capacity SET NOT NULL;
ALTER TABLE rooms DROP CONSTRAINT rooms_capacity_known;
-- #endregion require
