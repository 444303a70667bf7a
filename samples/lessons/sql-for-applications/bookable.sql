-- Bookable’s tables, as far as this lesson needs them, and two weeks of an office that does not exist.

-- #region tables
CREATE TABLE locations (
  id int PRIMARY KEY,
  name text NOT NULL UNIQUE,
  time_zone text NOT NULL
);

CREATE TABLE rooms (
  id int PRIMARY KEY,
  location_id int NOT NULL REFERENCES locations,
  name text NOT NULL UNIQUE,
  capacity int NOT NULL,
  projector boolean NOT NULL DEFAULT false
);

CREATE TABLE users (
  id int PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL UNIQUE
);

CREATE TABLE teams (
  id int PRIMARY KEY,
  name text NOT NULL UNIQUE
);

CREATE TABLE team_members (
  team_id int REFERENCES teams,
  user_id int REFERENCES users,
  PRIMARY KEY (team_id, user_id)
);

CREATE TYPE booking_status AS ENUM ('confirmed', 'canceled');

CREATE TABLE bookings (
  id int PRIMARY KEY,
  room_id int NOT NULL REFERENCES rooms,
  organizer_id int REFERENCES users, -- NULL: made at the reception
  title varchar(80) NOT NULL,
  attendees int NOT NULL,
  starts_at timestamptz(3) NOT NULL,
  ends_at timestamptz(3) NOT NULL,
  status booking_status NOT NULL DEFAULT 'confirmed',
  version int NOT NULL DEFAULT 1
);

CREATE TABLE booking_attendees (
  booking_id int REFERENCES bookings,
  user_id int REFERENCES users,
  answer text CHECK (answer IN ('yes', 'no')), -- NULL: no answer yet
  PRIMARY KEY (booking_id, user_id)
);
-- #endregion tables

INSERT INTO locations (id, name, time_zone) VALUES
  (1, 'London', 'Europe/London'),
  (2, 'Jakarta', 'Asia/Jakarta'),
  (3, 'Lisbon', 'Europe/Lisbon');

INSERT INTO rooms (id, location_id, name, capacity, projector) VALUES
  (1, 1, 'Banda', 8, true),
  (2, 1, 'Ceram', 4, true),
  (3, 1, 'Flores', 12, false),
  (4, 1, 'Buru', 4, true),
  (5, 2, 'Kei', 6, false),
  (6, 2, 'Timor', 20, true),
  (7, 1, 'Sumba', 2, false);

INSERT INTO users (id, name, email) VALUES
  (1, 'Ana', 'ana@example.com'),
  (2, 'Budi', 'budi@example.com'),
  (3, 'Citra', 'citra@example.com'),
  (4, 'Dewi', 'dewi@example.com'),
  (5, 'Eko', 'eko@example.com'),
  (6, 'Fitri', 'fitri@example.com'),
  (7, 'Gita', 'gita@example.com'),
  (8, 'Hadi', 'hadi@example.com');

INSERT INTO teams (id, name) VALUES
  (1, 'Design'), (2, 'Platform'), (3, 'Sales'), (4, 'Legal');

INSERT INTO team_members (team_id, user_id) VALUES
  (1, 1), (1, 2), (2, 1), (2, 3), (2, 4), (2, 5), (3, 2), (3, 7);

-- Times are in UTC. In January, London shows the same; Jakarta is seven hours ahead.
INSERT INTO bookings
  (id, room_id, organizer_id, title, attendees, starts_at, ends_at, status)
VALUES
  (1, 1, 1, 'Planning', 6, '2030-01-07 09:00Z', '2030-01-07 10:30Z', 'confirmed'),
  (2, 1, 2, 'Design review', 4, '2030-01-07 11:00Z', '2030-01-07 12:00Z', 'confirmed'),
  (3, 2, 3, 'One to one', 2, '2030-01-07 09:00Z', '2030-01-07 09:30Z', 'confirmed'),
  (4, 3, 1, 'All hands', 12, '2030-01-07 15:00Z', '2030-01-07 16:00Z', 'confirmed'),
  (5, 5, 4, 'Stand-up', 5, '2030-01-07 02:00Z', '2030-01-07 02:15Z', 'confirmed'),
  (6, 1, 3, 'Incident review', 5, '2030-01-08 09:00Z', '2030-01-08 10:00Z', 'confirmed'),
  (7, 2, NULL, 'Interview', 2, '2030-01-08 10:00Z', '2030-01-08 11:00Z', 'confirmed'),
  (8, 4, 5, 'Pairing', 2, '2030-01-08 13:00Z', '2030-01-08 17:00Z', 'confirmed'),
  (9, 5, 4, 'Release', 3, '2030-01-08 23:00Z', '2030-01-09 00:00Z', 'confirmed'),
  (10, 5, 5, 'Handover', 2, '2030-01-09 00:00Z', '2030-01-09 00:30Z', 'confirmed'),
  (11, 1, 1, 'Planning', 6, '2030-01-09 09:00Z', '2030-01-09 10:30Z', 'canceled'),
  (12, 1, 2, 'Workshop', 8, '2030-01-09 09:00Z', '2030-01-09 12:00Z', 'confirmed'),
  (13, 7, 2, 'One to one', 2, '2030-01-10 09:00Z', '2030-01-10 09:30Z', 'canceled'),
  (14, 3, 3, 'Demo', 10, '2030-01-10 14:00Z', '2030-01-10 15:00Z', 'confirmed'),
  (15, 1, 1, 'Planning', 6, '2030-01-14 09:00Z', '2030-01-14 10:30Z', 'confirmed'),
  (16, 1, 3, 'Retrospective', 6, '2030-01-14 10:30Z', '2030-01-14 11:30Z', 'confirmed'),
  (17, 3, NULL, 'Photos: 100% you', 4, '2030-01-14 09:00Z', '2030-01-14 13:00Z', 'confirmed'),
  (18, 5, 4, 'Stand-up', 5, '2030-01-14 02:00Z', '2030-01-14 02:15Z', 'confirmed'),
  (19, 4, 6, 'Training', 4, '2030-01-15 09:00Z', '2030-01-15 12:00Z', 'confirmed'),
  (20, 3, 3, 'Demo', 10, '2030-01-08 14:00Z', '2030-01-08 15:00Z', 'canceled'),
  (21, 2, 2, 'One to one', 2, '2030-01-14 15:00Z', '2030-01-14 15:30Z', 'canceled');

INSERT INTO booking_attendees (booking_id, user_id, answer) VALUES
  (1, 1, 'yes'), (1, 2, 'yes'), (1, 3, 'no'), (1, 4, NULL),
  (2, 1, NULL), (2, 2, 'yes'),
  (3, 3, 'yes'), (3, 5, 'yes'),
  (4, 1, 'yes'), (4, 2, 'yes'), (4, 3, NULL), (4, 5, 'no'), (4, 7, 'yes'),
  (6, 3, 'yes'), (6, 4, 'yes'), (6, 5, NULL),
  (7, 4, 'yes'),
  (9, 4, 'yes'), (9, 5, 'yes'),
  (11, 1, 'yes'), (11, 2, 'no'),
  (12, 2, 'yes'), (12, 6, NULL), (12, 7, NULL),
  (13, 2, 'yes'),
  (14, 1, 'no'), (14, 2, NULL), (14, 3, 'yes'),
  (15, 1, 'yes'), (15, 2, NULL),
  (16, 3, 'yes'), (16, 4, 'no'),
  (19, 6, 'yes'), (19, 7, 'yes');
