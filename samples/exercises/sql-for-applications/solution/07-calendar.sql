-- What is in Budi’s calendar? The confirmed bookings to which Budi has
-- said yes, in the order in which they start. Ask for his address,
-- budi@example.com: there may be two people of one name.
-- Columns: title, room, starts_at

SELECT b.title, r.name AS room, b.starts_at
FROM users u
JOIN booking_attendees a ON a.user_id = u.id
JOIN bookings b ON b.id = a.booking_id
JOIN rooms r ON r.id = b.room_id
WHERE u.email = 'budi@example.com'
  AND a.answer = 'yes'
  AND b.status = 'confirmed'
ORDER BY b.starts_at;
