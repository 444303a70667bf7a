-- The rooms that have no confirmed booking at all.
-- Columns: name

SELECT r.name
FROM rooms r
WHERE NOT EXISTS (
  SELECT FROM bookings b
  WHERE b.room_id = r.id AND b.status = 'confirmed'
);
