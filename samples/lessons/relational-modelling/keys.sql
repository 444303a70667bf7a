-- #region natural
CREATE TABLE users (email text PRIMARY KEY, name text NOT NULL);
CREATE TABLE bookings (
  title text NOT NULL,
  organizer text NOT NULL REFERENCES users
);
INSERT INTO users VALUES ('ana@example.com', 'Ana');
INSERT INTO bookings VALUES ('Planning', 'ana@example.com');

UPDATE users SET email = 'ana.putri@example.com' WHERE name = 'Ana';
-- #endregion natural
