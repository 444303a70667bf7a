UPDATE rooms
SET screens = CASE WHEN projector THEN 1 ELSE 0 END
WHERE id IN (
  SELECT id FROM rooms
  WHERE screens IS NULL
  ORDER BY id
  LIMIT 1000
);
