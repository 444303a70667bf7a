-- The queries and indexes of the lesson, to type or to copy into psql.

-- #region session
SET max_parallel_workers_per_gather = 0;
SET timezone = 'UTC';
-- #endregion session

-- #region room-day
EXPLAIN (ANALYZE, BUFFERS)
SELECT title, starts_at FROM bookings
WHERE room_id = 7 AND starts_at >= '2030-03-04' AND starts_at < '2030-03-05'
ORDER BY starts_at;
-- #endregion room-day

-- #region composite
CREATE INDEX bookings_room_starts ON bookings (room_id, starts_at);
-- #endregion composite

-- #region room-count
EXPLAIN (ANALYZE, BUFFERS)
SELECT count(*) FROM bookings
WHERE room_id = 7 AND starts_at >= '2030-03-01';
-- #endregion room-count

-- #region other-order
CREATE INDEX bookings_starts_room ON bookings (starts_at, room_id);
-- #endregion other-order

-- #region one-column
CREATE INDEX bookings_room ON bookings (room_id);
-- #endregion one-column

-- #region canceled
EXPLAIN (ANALYZE, BUFFERS)
SELECT title, starts_at FROM bookings
WHERE status = 'canceled' ORDER BY starts_at DESC LIMIT 20;
-- #endregion canceled

-- #region partial
CREATE INDEX bookings_canceled ON bookings (starts_at)
WHERE status = 'canceled';
-- #endregion partial

-- #region confirmed
EXPLAIN (ANALYZE, BUFFERS)
SELECT max(ends_at) FROM bookings WHERE status = 'confirmed';
-- #endregion confirmed

-- #region status
CREATE INDEX bookings_status ON bookings (status);
-- #endregion status

-- #region organizer
EXPLAIN (ANALYZE, BUFFERS)
SELECT title, starts_at FROM bookings
WHERE lower(organizer) = 'person17@example.com';
-- #endregion organizer

-- #region organizer-index
CREATE INDEX bookings_organizer ON bookings (organizer);
-- #endregion organizer-index

-- #region lower-index
CREATE INDEX bookings_lower_organizer ON bookings (lower(organizer));
ANALYZE bookings;
-- #endregion lower-index

-- #region overlap
EXPLAIN (ANALYZE, BUFFERS)
SELECT room_id FROM bookings
WHERE tstzrange(starts_at, ends_at)
  && tstzrange('2030-03-04 09:15', '2030-03-04 09:30');
-- #endregion overlap

-- #region gist
CREATE INDEX bookings_time ON bookings
USING gist (tstzrange(starts_at, ends_at));
ANALYZE bookings;
-- #endregion gist

-- #region date-index
CREATE INDEX bookings_day ON bookings ((starts_at::date));
-- #endregion date-index

-- #region insert
EXPLAIN (ANALYZE, BUFFERS)
INSERT INTO bookings (room_id, organizer, title, starts_at, ends_at, status)
SELECT room_id, organizer, title, starts_at + interval '1 year', ends_at + interval '1 year', status
FROM bookings ORDER BY id LIMIT 1000;
-- #endregion insert

-- #region sizes
SELECT
  indexrelname AS index,
  pg_size_pretty(pg_relation_size(indexrelid)) AS size
FROM pg_stat_user_indexes WHERE relname = 'bookings' ORDER BY indexrelname;
-- #endregion sizes
