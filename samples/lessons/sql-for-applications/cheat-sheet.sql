-- The statements of the SQL cheat sheet. A test runs each of them after bookable.sql.

-- #region read
SELECT DISTINCT title FROM bookings;          -- equal rows once
SELECT name, capacity / 2 AS half FROM rooms
WHERE capacity BETWEEN 4 AND 12               -- both ends count
  AND name <> 'Kei' AND (projector OR id = 3)
ORDER BY half DESC NULLS LAST, name           -- a tie needs a second key
LIMIT 3 OFFSET 1;
SELECT * FROM rooms WHERE name ILIKE 'b%';    -- any case; % any text, _ a sign
SELECT * FROM bookings WHERE id IN (1, 2);    -- in programs: id = ANY($1)

SELECT b.title, r.name FROM bookings b
JOIN rooms r ON r.id = b.room_id;             -- only what has a partner

SELECT r.name, b.title FROM rooms r
LEFT JOIN bookings b                          -- every room, perhaps with NULL
  ON b.room_id = r.id AND b.status = 'confirmed';

SELECT name FROM rooms r WHERE NOT EXISTS (   -- what has no partner
  SELECT FROM bookings b WHERE b.room_id = r.id
);
-- #endregion read

-- #region group
SELECT
  booking_id,
  count(*) AS invited,                        -- rows
  count(answer) AS answered,                  -- values that are not NULL
  count(*) FILTER (WHERE answer = 'yes') AS coming,
  string_agg(answer, ', ' ORDER BY user_id) AS answers
FROM booking_attendees
WHERE user_id <> 8                            -- before grouping: rows
GROUP BY booking_id
HAVING count(*) > 1;                          -- after grouping: groups

SELECT * FROM bookings WHERE organizer_id IS NULL;
SELECT * FROM booking_attendees WHERE answer IS DISTINCT FROM 'no';
SELECT coalesce(answer, 'open') FROM booking_attendees;
SELECT sum(attendees) / nullif(count(organizer_id), 0) FROM bookings;
-- #endregion group

-- #region time
SELECT * FROM bookings                        -- one day: the end is left out
WHERE starts_at >= '2030-01-07' AND starts_at < '2030-01-08';
SELECT * FROM bookings                        -- what overlaps 9:00 to 10:00
WHERE starts_at < '2030-01-07 10:00Z' AND ends_at > '2030-01-07 09:00Z';
SELECT date_trunc('week', starts_at) AS week, sum(ends_at - starts_at)
FROM bookings GROUP BY week;
SELECT starts_at AT TIME ZONE 'Asia/Jakarta' FROM bookings;
SELECT now() + interval '15 minutes';
-- #endregion time

-- #region steps
WITH counted AS (
  SELECT room_id, count(*) AS bookings FROM bookings GROUP BY room_id
)
SELECT r.name, coalesce(c.bookings, 0) AS bookings
FROM rooms r LEFT JOIN counted c ON c.room_id = r.id;

SELECT
  room_id, title,
  row_number() OVER w AS nth,                 -- 1, 2, 3
  rank() OVER (ORDER BY attendees DESC) AS place,  -- 1, 2, 2, 4
  lag(title) OVER w AS before,                -- of the row before
  sum(attendees) OVER w AS so_far,            -- adds up, row by row
  sum(attendees) OVER (PARTITION BY room_id) AS in_all
FROM bookings
WINDOW w AS (PARTITION BY room_id ORDER BY starts_at, id);
-- #endregion steps

-- #region write
INSERT INTO teams (id, name) VALUES (5, 'Care'), (6, 'Data') RETURNING *;
UPDATE bookings SET status = 'canceled', version = version + 1
WHERE id = 1 AND status = 'confirmed' RETURNING id, version;
DELETE FROM booking_attendees WHERE booking_id = 1 RETURNING user_id;
INSERT INTO teams (id, name) VALUES (5, 'Care')
ON CONFLICT (id) DO UPDATE SET name = excluded.name RETURNING *;
-- #endregion write
