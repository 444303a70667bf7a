-- #region surrogate
CREATE TABLE users (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL UNIQUE,
  name text NOT NULL
);
CREATE TABLE bookings (
  title text NOT NULL,
  organizer_id int NOT NULL REFERENCES users
);
INSERT INTO users (email, name) VALUES ('ana@example.com', 'Ana');
INSERT INTO bookings VALUES ('Planning', 1);

UPDATE users SET email = 'ana.putri@example.com' WHERE name = 'Ana';
-- #endregion surrogate
