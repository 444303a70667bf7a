-- #region rows
INSERT INTO rooms (name, capacity, projector) VALUES
  ('Banda', 8, true),
  ('Ceram', 2, false);

INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at)
VALUES (1, 'Planning', 5, '2030-01-07 09:00+07', '2030-01-07 10:00+07');

SELECT id, room_id, title, starts_at, status FROM bookings;
-- #endregion rows

-- #region amenities
INSERT INTO amenities (name) VALUES ('whiteboard'), ('telephone');
INSERT INTO room_amenities (room_id, amenity_id) VALUES
  (1, 1),
  (1, 2),
  (2, 1);
-- #endregion amenities
