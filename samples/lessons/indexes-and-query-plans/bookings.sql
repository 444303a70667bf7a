-- Four months of bookings: 200 rooms, 8 hours on each of 125 days, 200,000 rows. Everybody gets the same ones.

-- #region table
CREATE TABLE bookings (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  room_id int NOT NULL,
  organizer text NOT NULL,
  title text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  status text NOT NULL
);
-- #endregion table

INSERT INTO bookings (room_id, organizer, title, starts_at, ends_at, status)
SELECT
  1 + n % 200,
  'Person' || luck % 5000 || '@example.com',
  'Planning',
  starts_at,
  starts_at + interval '45 minutes',
  CASE WHEN luck % 100 = 0 THEN 'canceled' ELSE 'confirmed' END
FROM generate_series(0, 199999) AS n
CROSS JOIN LATERAL (
  SELECT
    n::bigint * 48271 % 2147483647 AS luck,
    timestamptz '2030-01-07 08:00Z'
      + n / 1600 * interval '1 day' + n / 200 % 8 * interval '1 hour' AS starts_at
) AS made;

-- PostgreSQL estimates from a sample of the rows. With 1000 here it takes all of these, so that everybody sees the same estimates.
SET default_statistics_target = 1000;
ANALYZE bookings;
