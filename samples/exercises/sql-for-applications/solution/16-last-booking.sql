-- The last confirmed booking of each room that has any.
-- Columns: room, title, starts_at

WITH numbered AS (
  SELECT
    room_id, title, starts_at,
    row_number() OVER (PARTITION BY room_id ORDER BY starts_at DESC) AS place
  FROM bookings
  WHERE status = 'confirmed'
)
SELECT r.name AS room, n.title, n.starts_at
FROM numbered n
JOIN rooms r ON r.id = n.room_id
WHERE n.place = 1;
