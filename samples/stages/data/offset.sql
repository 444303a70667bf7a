-- #region table
CREATE TABLE bookings (
  id int PRIMARY KEY,
  title text NOT NULL,
  starts_at timestamptz NOT NULL
);
INSERT INTO bookings
SELECT n, 'Planning', timestamptz '2030-01-07 09:00Z' + n * interval '1 hour'
FROM generate_series(1, 20000) AS n;
CREATE INDEX bookings_page ON bookings (starts_at, id);
ANALYZE bookings;
-- #endregion table

-- #region page
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
SELECT id, title FROM bookings
ORDER BY starts_at, id LIMIT 20 OFFSET 10000;
-- #endregion page

-- #region cursor
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
SELECT id, title FROM bookings
WHERE (starts_at, id) > ('2031-02-28 01:00Z', 10000)
ORDER BY starts_at, id LIMIT 20;
-- #endregion cursor
