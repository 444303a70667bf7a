-- #region check
SET lock_timeout = '2s';
ALTER TABLE rooms
  ADD CONSTRAINT rooms_capacity_known
  CHECK (capacity IS NOT NULL) NOT VALID;
-- #endregion check
