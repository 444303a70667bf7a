CREATE TABLE rooms (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  capacity int NOT NULL,
  projector boolean NOT NULL DEFAULT false
);

CREATE TYPE booking_status AS ENUM ('confirmed', 'canceled');

CREATE TABLE bookings (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  room_id int NOT NULL REFERENCES rooms,
  title varchar(80) NOT NULL,
  organizer text, -- NULL: made at the reception
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  status booking_status NOT NULL DEFAULT 'confirmed'
);

INSERT INTO rooms (name, capacity) VALUES
  ('Banda', 8), ('Ceram', 2), ('Flores', 12);

INSERT INTO bookings (room_id, title, organizer, starts_at, ends_at) VALUES
  (1, 'Planning', 'ana@example.com', '2030-01-07 09:00Z', '2030-01-07 10:00Z'),
  (1, 'Review', 'budi@example.com', '2030-01-07 13:00Z', '2030-01-07 14:00Z'),
  (2, 'Interview', NULL, '2030-01-07 09:00Z', '2030-01-07 09:30Z'),
  (3, 'Workshop', 'ana@example.com', '2030-01-08 09:00Z', '2030-01-08 12:00Z');
