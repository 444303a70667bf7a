-- It teaches a GiST index to compare numbers.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- #region table
CREATE TABLE bookings (
  id int PRIMARY KEY,
  room_id int NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz, -- NULL: nobody knows yet
  CONSTRAINT bookings_length CHECK (
    ends_at - starts_at BETWEEN interval '15 minutes' AND interval '8 hours'
  ),
  CONSTRAINT bookings_no_overlap EXCLUDE USING gist (
    room_id WITH =,
    tstzrange(starts_at, ends_at) WITH &&
  )
);
-- #endregion table

-- #region rows
INSERT INTO bookings VALUES (1, 7, '2030-01-07 09:00Z', NULL);
INSERT INTO bookings VALUES (2, 7, '2030-01-07 08:00Z', '2030-01-07 09:00Z');
INSERT INTO bookings VALUES (3, 7, '2031-06-02 14:00Z', '2031-06-02 15:00Z');
-- #endregion rows
