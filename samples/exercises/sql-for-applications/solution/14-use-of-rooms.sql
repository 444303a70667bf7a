-- For each room that has any: the hours of its confirmed bookings, and
-- how many invitations there are to them. Beware: one of the two
-- numbers is easily counted twice.
-- Columns: name, hours, invitations

WITH invited AS (
  SELECT booking_id, count(*) AS people
  FROM booking_attendees
  GROUP BY booking_id
)
SELECT
  r.name,
  extract(epoch FROM sum(b.ends_at - b.starts_at)) / 3600 AS hours,
  coalesce(sum(i.people), 0) AS invitations
FROM rooms r
JOIN bookings b ON b.room_id = r.id
LEFT JOIN invited i ON i.booking_id = b.id
WHERE b.status = 'confirmed'
GROUP BY r.id;
