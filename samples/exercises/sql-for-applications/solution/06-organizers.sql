-- All bookings of January 8, 2030 (in UTC), with the name of the
-- organizer. Where there is none, write: reception
-- Columns: title, organizer

SELECT b.title, coalesce(u.name, 'reception') AS organizer
FROM bookings b
LEFT JOIN users u ON u.id = b.organizer_id
WHERE b.starts_at >= '2030-01-08 00:00Z'
  AND b.starts_at < '2030-01-09 00:00Z';
