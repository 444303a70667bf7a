-- #region validate
ALTER TABLE rooms VALIDATE CONSTRAINT rooms_capacity_known;
-- #endregion validate
