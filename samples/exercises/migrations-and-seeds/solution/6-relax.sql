-- #region relax
SET lock_timeout = '2s';
ALTER TABLE rooms ALTER COLUMN size DROP NOT NULL;
-- #endregion relax
