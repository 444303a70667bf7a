-- How many confirmed bookings start on each day, and how many hours do
-- they take together? Days are those of UTC; only days that have any,
-- the first one first.
-- Columns: day (a date), bookings, hours (such as 1.5)

SELECT
  starts_at::date AS day,
  count(*) AS bookings,
  extract(epoch FROM sum(ends_at - starts_at)) / 3600 AS hours
FROM bookings
WHERE status = 'confirmed'
GROUP BY day
ORDER BY day;
