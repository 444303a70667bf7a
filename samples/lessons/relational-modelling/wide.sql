-- #region table
CREATE TABLE plan (
  room text,
  seats int,
  location text,
  zone text,
  title text,
  guests text
);
INSERT INTO plan VALUES
  ('Banda', 8, 'Jakarta', 'Asia/Jakarta', 'Planning', 'Ana, Budi'),
  ('Banda', 8, 'Jakarta', 'Asia/Jakarta', 'Review', 'Ana'),
  ('Ceram', 2, 'Jakarta', 'Asia/Jakarta', 'Interview', 'Citra, Budi');
-- #endregion table

-- #region anomaly
UPDATE plan SET seats = 6 WHERE title = 'Planning';
SELECT room, seats, title FROM plan WHERE room = 'Banda';
DELETE FROM plan WHERE title = 'Interview';
SELECT room, seats FROM plan WHERE room = 'Ceram';
-- #endregion anomaly
