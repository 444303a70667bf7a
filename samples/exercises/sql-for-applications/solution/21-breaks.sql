-- How long is room Banda free between two confirmed bookings of one
-- day, in UTC? One row for each such break, also one of 0 minutes.
-- The first one first.
-- Columns: free_from, minutes

WITH neighbors AS (
  SELECT
    b.ends_at,
    lead(b.starts_at) OVER (
      PARTITION BY b.starts_at::date ORDER BY b.starts_at
    ) AS next_start
  FROM bookings b
  JOIN rooms r ON r.id = b.room_id
  WHERE r.name = 'Banda' AND b.status = 'confirmed'
)
SELECT
  ends_at AS free_from,
  extract(epoch FROM next_start - ends_at) / 60 AS minutes
FROM neighbors
WHERE next_start IS NOT NULL
ORDER BY free_from;
