-- Every room, with the number of its confirmed bookings. A room
-- without any has 0.
-- Columns: name, bookings

SELECT r.name, count(b.id) AS bookings
FROM rooms r
LEFT JOIN bookings b ON b.room_id = r.id AND b.status = 'confirmed'
GROUP BY r.id;
