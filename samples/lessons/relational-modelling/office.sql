-- #region rooms
CREATE TABLE rooms (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  capacity int NOT NULL CHECK (capacity > 0),
  projector boolean NOT NULL DEFAULT false
);
-- #endregion rooms

-- #region bookings
CREATE TYPE booking_status AS ENUM ('confirmed', 'canceled');

CREATE TABLE bookings (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  room_id int NOT NULL REFERENCES rooms ON DELETE RESTRICT,
  title varchar(80) NOT NULL,
  attendees int NOT NULL CHECK (attendees > 0),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  status booking_status NOT NULL DEFAULT 'confirmed',
  CONSTRAINT bookings_length CHECK (
    ends_at - starts_at BETWEEN interval '15 minutes' AND interval '8 hours'
  )
);
-- #endregion bookings

-- #region amenities
CREATE TABLE amenities (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE
);

CREATE TABLE room_amenities (
  room_id int NOT NULL REFERENCES rooms ON DELETE CASCADE,
  amenity_id int NOT NULL REFERENCES amenities ON DELETE RESTRICT,
  PRIMARY KEY (room_id, amenity_id)
);
-- #endregion amenities
