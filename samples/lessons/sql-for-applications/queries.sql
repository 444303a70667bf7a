-- The statements of the lesson, to type after bookable.sql.

-- #region select
SELECT name, capacity
FROM rooms
WHERE capacity >= 6
ORDER BY capacity DESC, name
LIMIT 3;
-- #endregion select

-- #region alias-in-where
SELECT capacity / 2 AS half FROM rooms WHERE half > 3;
-- #endregion alias-in-where

-- #region join
SELECT b.title, r.name AS room, b.starts_at
FROM bookings b
JOIN rooms r ON r.id = b.room_id
WHERE b.status = 'confirmed'
  AND b.starts_at >= '2030-01-07' AND b.starts_at < '2030-01-08'
ORDER BY b.starts_at, room;
-- #endregion join

-- #region join-three
SELECT b.title, u.name, a.answer
FROM bookings b
JOIN booking_attendees a ON a.booking_id = b.id
JOIN users u ON u.id = a.user_id
WHERE b.id IN (4, 7)
ORDER BY b.id, u.name;
-- #endregion join-three

-- #region left-join
SELECT r.name, b.title
FROM rooms r
LEFT JOIN bookings b ON b.room_id = r.id AND b.status = 'confirmed'
WHERE r.capacity <= 4 OR r.name = 'Timor'
ORDER BY r.name, b.starts_at;
-- #endregion left-join

-- #region left-undone
SELECT r.name, count(b.id) AS bookings
FROM rooms r
LEFT JOIN bookings b ON b.room_id = r.id
WHERE b.status = 'confirmed'
GROUP BY r.id
ORDER BY bookings DESC, r.name;
-- #endregion left-undone

-- #region group
SELECT r.name, count(b.id) AS bookings, count(*) AS rows
FROM rooms r
LEFT JOIN bookings b ON b.room_id = r.id AND b.status = 'confirmed'
GROUP BY r.id
ORDER BY bookings DESC, r.name;
-- #endregion group

-- #region having
SELECT r.name, count(*) AS bookings, sum(b.attendees) AS people
FROM bookings b
JOIN rooms r ON r.id = b.room_id
WHERE b.status = 'confirmed'
GROUP BY r.id
HAVING count(*) >= 3
ORDER BY bookings DESC;
-- #endregion having

-- #region answers
SELECT
  count(*) AS invited,
  count(answer) AS answered,
  count(*) FILTER (WHERE answer = 'yes') AS coming
FROM booking_attendees
WHERE booking_id = 4;
-- #endregion answers

-- #region three-values
SELECT a, b, a AND b AS "a AND b", a OR b AS "a OR b", NOT a AS "NOT a"
FROM (VALUES
  (true, true), (true, false), (false, false),
  (true, NULL), (false, NULL), (NULL, NULL)
) AS pairs (a, b);
-- #endregion three-values

-- #region not-no
SELECT user_id, answer FROM booking_attendees
WHERE booking_id = 4 AND answer <> 'no';
-- #endregion not-no

-- #region may-come
SELECT user_id, answer FROM booking_attendees
WHERE booking_id = 4 AND answer IS DISTINCT FROM 'no';
-- #endregion may-come

-- #region not-in
SELECT name FROM users
WHERE id NOT IN (SELECT organizer_id FROM bookings);
-- #endregion not-in

-- #region not-exists
SELECT u.name FROM users u
WHERE NOT EXISTS (SELECT FROM bookings b WHERE b.organizer_id = u.id)
ORDER BY u.name;
-- #endregion not-exists

-- #region subquery
SELECT name, capacity FROM rooms
WHERE capacity > (SELECT avg(capacity) FROM rooms)
ORDER BY name;
-- #endregion subquery

-- #region fan-out
SELECT
  r.name,
  sum(b.ends_at - b.starts_at) AS booked,
  count(a.user_id) AS invitations
FROM rooms r
JOIN bookings b ON b.room_id = r.id
LEFT JOIN booking_attendees a ON a.booking_id = b.id
WHERE r.name = 'Banda' AND b.starts_at < '2030-01-08'
GROUP BY r.id;
-- #endregion fan-out

-- #region fan-out-rows
SELECT b.id, b.title, b.ends_at - b.starts_at AS length, a.user_id
FROM rooms r
JOIN bookings b ON b.room_id = r.id
LEFT JOIN booking_attendees a ON a.booking_id = b.id
WHERE r.name = 'Banda' AND b.starts_at < '2030-01-08'
ORDER BY b.id, a.user_id;
-- #endregion fan-out-rows

-- #region cte
WITH invited AS (
  SELECT booking_id, count(*) AS people
  FROM booking_attendees
  GROUP BY booking_id
)
SELECT
  r.name,
  sum(b.ends_at - b.starts_at) AS booked,
  coalesce(sum(i.people), 0) AS invitations
FROM rooms r
JOIN bookings b ON b.room_id = r.id
LEFT JOIN invited i ON i.booking_id = b.id
WHERE r.name = 'Banda' AND b.starts_at < '2030-01-08'
GROUP BY r.id;
-- #endregion cte

-- #region window
SELECT
  id, title, attendees,
  row_number() OVER (ORDER BY starts_at) AS nth,
  sum(attendees) OVER (ORDER BY starts_at) AS so_far,
  lag(title) OVER (ORDER BY starts_at) AS before
FROM bookings
WHERE room_id = 1 AND status = 'confirmed'
ORDER BY starts_at;
-- #endregion window

-- #region top
WITH numbered AS (
  SELECT
    room_id, title, starts_at,
    row_number() OVER (PARTITION BY room_id ORDER BY starts_at, id) AS nth
  FROM bookings
  WHERE status = 'confirmed'
)
SELECT r.name AS room, n.title, n.starts_at
FROM numbered n
JOIN rooms r ON r.id = n.room_id
WHERE n.nth = 1
ORDER BY room;
-- #endregion top

-- #region first-answer
INSERT INTO booking_attendees (booking_id, user_id, answer)
VALUES (4, 8, 'yes')
ON CONFLICT (booking_id, user_id) DO UPDATE
SET answer = excluded.answer
RETURNING user_id, answer;
-- #endregion first-answer

-- #region second-answer
INSERT INTO booking_attendees (booking_id, user_id, answer)
VALUES (4, 8, 'no')
ON CONFLICT (booking_id, user_id) DO UPDATE
SET answer = excluded.answer
RETURNING user_id, answer;
-- #endregion second-answer

-- #region cancel
UPDATE bookings
SET status = 'canceled', version = version + 1
WHERE id = 12 AND status = 'confirmed'
RETURNING id, title, version;
-- #endregion cancel

-- #region aggregate-in-where
SELECT room_id, count(*) FROM bookings
WHERE count(*) >= 3
GROUP BY room_id;
-- #endregion aggregate-in-where

-- #region not-grouped
SELECT room_id, title, count(*)
FROM bookings
GROUP BY room_id;
-- #endregion not-grouped
