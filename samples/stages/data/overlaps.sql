-- #region pairs
SELECT a.id, b.id AS with_id, b.starts_at, a.ends_at
FROM bookings a
JOIN bookings b
  ON b.room_id = a.room_id AND b.id > a.id
  AND b.starts_at < a.ends_at AND a.starts_at < b.ends_at
WHERE a.status = 'confirmed' AND b.status = 'confirmed';
-- #endregion pairs
