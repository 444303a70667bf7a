-- The confirmed bookings of each location and day, where the day is
-- that of the location’s own clock. `t AT TIME ZONE 'Asia/Jakarta'`
-- is what a clock there shows at the moment t.
-- Columns: location, day (a date), bookings

SELECT
  l.name AS location,
  (b.starts_at AT TIME ZONE l.time_zone)::date AS day,
  count(*) AS bookings
FROM bookings b
JOIN rooms r ON r.id = b.room_id
JOIN locations l ON l.id = r.location_id
WHERE b.status = 'confirmed'
GROUP BY l.id, day;
