-- #region rows
CREATE TABLE bookings (id int PRIMARY KEY, starts_at timestamptz NOT NULL);
INSERT INTO bookings VALUES
  (1, '2030-01-06 23:00Z'),
  (2, '2030-01-07 09:00Z'),
  (3, '2030-01-07 18:00Z');
-- #endregion rows

-- #region cast
SELECT id FROM bookings
WHERE starts_at::date = '2030-01-07'
ORDER BY id;
-- #endregion cast

-- #region ends
SELECT id FROM bookings
WHERE starts_at >= '2030-01-07 00:00+07'
  AND starts_at < '2030-01-08 00:00+07'
ORDER BY id;
-- #endregion ends
