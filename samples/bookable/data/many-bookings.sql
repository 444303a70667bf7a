-- 500 bookings: ten rooms at fifty times, so that ten start at each moment. Every fifth is canceled.
INSERT INTO rooms (name, capacity)
SELECT 'Room ' || n, 8 FROM generate_series(1, 10) AS n;

INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at, status)
SELECT 1 + n % 10, 'Planning ' || n, 4, start, start + interval '1 hour',
  (CASE WHEN n % 5 = 0 THEN 'canceled' ELSE 'confirmed' END)::booking_status
FROM generate_series(0, 499) AS n,
  LATERAL (SELECT timestamptz '2030-01-07 08:00Z' + (n / 10) * interval '1 hour' AS start) AS time;
