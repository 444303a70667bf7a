-- The confirmed bookings that start on January 8, 2030, in UTC. What
-- starts at midnight belongs to the new day.
-- Columns: title, starts_at

SELECT title, starts_at
FROM bookings
WHERE status = 'confirmed'
  AND starts_at >= '2030-01-08 00:00Z'
  AND starts_at < '2030-01-09 00:00Z';
