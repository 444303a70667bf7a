-- #region rows
CREATE TABLE bookings (id int PRIMARY KEY, starts_at timestamptz NOT NULL);
INSERT INTO bookings VALUES
  (1, '2030-01-07 10:00Z'),
  (2, '2030-01-07 09:00Z'),
  (3, '2030-01-07 10:00Z'),
  (4, '2030-01-07 11:00Z'),
  (5, '2030-01-07 10:00Z');
-- #endregion rows

-- #region first
SELECT id, starts_at FROM bookings
ORDER BY starts_at, id LIMIT 2;
-- #endregion first

-- #region trap
SELECT id, starts_at FROM bookings
WHERE starts_at >= $1 AND id > $2
ORDER BY starts_at, id LIMIT 2;
-- #endregion trap

-- #region fix
SELECT id, starts_at FROM bookings
WHERE (starts_at, id) > ($1, $2)
ORDER BY starts_at, id LIMIT 2;
-- #endregion fix
