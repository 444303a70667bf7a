-- The confirmed bookings from January 14, 2030 on, each with its room
-- and the place where that is.
-- Columns: title, room, location

SELECT b.title, r.name AS room, l.name AS location
FROM bookings b
JOIN rooms r ON r.id = b.room_id
JOIN locations l ON l.id = r.location_id
WHERE b.status = 'confirmed'
  AND b.starts_at >= '2030-01-14 00:00Z';
