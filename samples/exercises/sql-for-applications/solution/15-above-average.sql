-- Which rooms have more confirmed bookings than a room has on average?
-- A room without any counts with 0. Begin with a CTE that counts them
-- for each room.
-- Columns: name, bookings

WITH counted AS (
  SELECT r.name, count(b.id) AS bookings
  FROM rooms r
  LEFT JOIN bookings b ON b.room_id = r.id AND b.status = 'confirmed'
  GROUP BY r.id
)
SELECT name, bookings
FROM counted
WHERE bookings > (SELECT avg(bookings) FROM counted);
