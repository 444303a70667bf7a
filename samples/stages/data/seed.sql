-- #region seed
INSERT INTO rooms (name, capacity) VALUES ('Banda', 8), ('Ceram', 2)
ON CONFLICT DO NOTHING;

INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at, status)
VALUES
  (1, 'Planning', 4, '2030-01-07 09:00Z', '2030-01-07 10:00Z', 'confirmed'),
  (1, 'Review', 4, '2030-01-07 10:00Z', '2030-01-07 11:00Z', 'confirmed'),
  (1, 'Interview', 2, '2030-01-07 10:00Z', '2030-01-07 11:00Z', 'canceled')
ON CONFLICT DO NOTHING;
-- #endregion seed

-- #region counts
SELECT count(*) AS rooms FROM rooms;
SELECT status, count(*) AS bookings FROM bookings
GROUP BY status ORDER BY status;
-- #endregion counts
