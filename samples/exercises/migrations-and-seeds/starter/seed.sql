-- Core: the rooms that every new database begins with. The seed runs
-- after 5-require.sql, may run again at any time, and never undoes what
-- the office has changed since.

INSERT INTO rooms (name, size, capacity) VALUES
  ('Banda', 'medium', 8),
  ('Ceram', 'small', 2),
  ('Damar', 'large', 24);
