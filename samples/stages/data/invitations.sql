-- #region table
CREATE TABLE booking_attendees (
  booking_id int,
  user_id int,
  answer text,
  PRIMARY KEY (booking_id, user_id)
);
-- #endregion table

-- #region rows
INSERT INTO booking_attendees
SELECT booking, (booking * 7 + nth * 31) % 500
FROM generate_series(1, 10000) AS booking, generate_series(1, 3) AS nth;
ANALYZE booking_attendees;
-- #endregion rows

-- #region of-booking
EXPLAIN (COSTS OFF)
SELECT user_id FROM booking_attendees WHERE booking_id = 4;
-- #endregion of-booking

-- #region of-user
EXPLAIN (COSTS OFF)
SELECT booking_id FROM booking_attendees WHERE user_id = 1;
-- #endregion of-user

-- #region index
CREATE INDEX ON booking_attendees (user_id);
-- #endregion index
