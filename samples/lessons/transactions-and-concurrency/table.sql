CREATE TABLE rooms (id int PRIMARY KEY, name text NOT NULL);

CREATE TABLE bookings (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  room_id int NOT NULL REFERENCES rooms,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  attendees int NOT NULL DEFAULT 1,
  version int NOT NULL DEFAULT 1
);

INSERT INTO rooms VALUES (1, 'Banda'), (2, 'Ceram');
