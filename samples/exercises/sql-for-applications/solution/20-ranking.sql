-- Who organizes most? Count confirmed bookings; who has none is not in
-- the list, nor is the reception. With equal numbers they share a
-- place, and the place after that is left out: 1, 2, 2, 4.
-- Columns: name, bookings, place

SELECT
  u.name,
  count(*) AS bookings,
  rank() OVER (ORDER BY count(*) DESC) AS place
FROM users u
JOIN bookings b ON b.organizer_id = u.id
WHERE b.status = 'confirmed'
GROUP BY u.id;
