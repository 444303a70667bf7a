-- Who has never organized a booking?
-- Columns: name

SELECT u.name
FROM users u
WHERE NOT EXISTS (
  SELECT FROM bookings b
  WHERE b.organizer_id = u.id
);
