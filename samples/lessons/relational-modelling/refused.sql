-- #region not-null
INSERT INTO rooms (name) VALUES ('Damar');
-- #endregion not-null

-- #region unique
INSERT INTO rooms (name, capacity) VALUES ('Banda', 4);
-- #endregion unique

-- #region check
INSERT INTO rooms (name, capacity) VALUES ('Damar', 0);
-- #endregion check

-- #region foreign-key
INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at)
VALUES (9, 'Review', 3, '2030-01-07 11:00+07', '2030-01-07 12:00+07');
-- #endregion foreign-key

-- #region length
UPDATE bookings SET ends_at = '2030-01-07 08:00+07' WHERE id = 1;
-- #endregion length

-- #region enum
UPDATE bookings SET status = 'maybe' WHERE id = 1;
-- #endregion enum

-- #region twice
INSERT INTO room_amenities (room_id, amenity_id) VALUES (1, 1);
-- #endregion twice

-- #region delete
DELETE FROM rooms WHERE name = 'Banda';
-- #endregion delete

-- #region cascade
CREATE TABLE reports (
  note text NOT NULL,
  -- NULL: the room is gone.
  room_id int REFERENCES rooms ON DELETE SET NULL
);
INSERT INTO reports (note, room_id) VALUES ('The lamp flickers', 2);

DELETE FROM rooms WHERE name = 'Ceram';
SELECT note, room_id FROM reports;
SELECT room_id, amenity_id FROM room_amenities;
-- #endregion cascade
