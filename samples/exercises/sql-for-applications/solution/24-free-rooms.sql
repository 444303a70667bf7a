-- Which rooms in London are free the whole time from $1 to $2, and have
-- at least $3 seats? A booking that ends when yours begins is not in
-- the way, nor is a canceled one. The smallest room first; of equal
-- size, by name.
-- Columns: name, capacity

SELECT r.name, r.capacity
FROM rooms r
JOIN locations l ON l.id = r.location_id
WHERE l.name = 'London'
  AND r.capacity >= $3
  AND NOT EXISTS (
    SELECT FROM bookings b
    WHERE b.room_id = r.id
      AND b.status = 'confirmed'
      AND b.starts_at < $2
      AND b.ends_at > $1
  )
ORDER BY r.capacity, r.name;
