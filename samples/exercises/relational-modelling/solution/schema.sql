-- #region places
CREATE TABLE locations (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  time_zone text NOT NULL
);

CREATE TABLE rooms (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  location_id int NOT NULL REFERENCES locations ON DELETE RESTRICT,
  name text NOT NULL,
  capacity int NOT NULL CHECK (capacity > 0),
  -- The one value that may be missing: not every room has a telephone.
  phone text UNIQUE,
  UNIQUE (location_id, name)
);
-- #endregion places

-- #region bookings
CREATE TABLE users (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL UNIQUE CHECK (email = lower(email))
);

-- Two values that the program knows by name, and acts on.
CREATE TYPE booking_status AS ENUM ('confirmed', 'canceled');

CREATE TABLE bookings (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  room_id int NOT NULL REFERENCES rooms ON DELETE RESTRICT,
  organizer_id int NOT NULL REFERENCES users ON DELETE RESTRICT,
  title varchar(80) NOT NULL CHECK (trim(title) <> ''),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  status booking_status NOT NULL DEFAULT 'confirmed',
  CONSTRAINT bookings_length CHECK (
    ends_at - starts_at BETWEEN interval '15 minutes' AND interval '8 hours'
  )
);

CREATE TABLE booking_attendees (
  booking_id int NOT NULL REFERENCES bookings ON DELETE CASCADE,
  user_id int NOT NULL REFERENCES users ON DELETE CASCADE,
  PRIMARY KEY (booking_id, user_id)
);
-- #endregion bookings

-- #region amenities
-- A list that the office adds to: rows, not a type.
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

-- #region stretch
CREATE TABLE teams (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE
);

-- The role belongs to neither the team nor the user: to both together.
CREATE TABLE team_members (
  team_id int NOT NULL REFERENCES teams ON DELETE CASCADE,
  user_id int NOT NULL REFERENCES users ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('member', 'manager')),
  PRIMARY KEY (team_id, user_id)
);

CREATE TABLE invitations (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  booking_id int NOT NULL,
  user_id int NOT NULL,
  -- A copy on purpose: where it went, not where the user is today.
  sent_to text NOT NULL,
  sent_at timestamptz NOT NULL,
  FOREIGN KEY (booking_id, user_id)
    REFERENCES booking_attendees ON DELETE CASCADE
);
-- #endregion stretch
