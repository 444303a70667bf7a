-- #region seed
INSERT INTO rooms (name, size, capacity) VALUES
  ('Banda', 'medium', 8),
  ('Ceram', 'small', 2),
  ('Damar', 'large', 24)
ON CONFLICT (name) DO NOTHING;
-- #endregion seed
