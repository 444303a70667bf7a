-- #region backfill
UPDATE rooms
SET capacity = CASE size
  WHEN 'small' THEN 4
  WHEN 'medium' THEN 8
  WHEN 'large' THEN 20
END
WHERE id IN (
  SELECT id FROM rooms
  WHERE capacity IS NULL
  ORDER BY id
  LIMIT 100
);
-- #endregion backfill
