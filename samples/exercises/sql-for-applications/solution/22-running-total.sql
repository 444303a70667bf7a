-- All confirmed bookings in the order in which they start, and by id
-- where they start together. Beside each stands how many people have
-- attended up to and with this one: attendees, added up row by row.
-- Columns: id, attendees, so_far

SELECT
  id,
  attendees,
  sum(attendees) OVER (ORDER BY starts_at, id) AS so_far
FROM bookings
WHERE status = 'confirmed'
ORDER BY starts_at, id;
