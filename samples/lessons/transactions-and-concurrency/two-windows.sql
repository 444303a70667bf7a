-- What you type into two windows of psql.

-- #region look
BEGIN;
SELECT count(*) AS taken FROM bookings
  WHERE room_id = 1
    AND starts_at < '2030-01-07 10:00Z' AND ends_at > '2030-01-07 09:00Z';
-- #endregion look

-- #region insert
INSERT INTO bookings (room_id, starts_at, ends_at)
  VALUES (1, '2030-01-07 09:00Z', '2030-01-07 10:00Z');
-- #endregion insert

-- #region begin
BEGIN;
-- #endregion begin

-- #region commit
COMMIT;
-- #endregion commit

-- #region count
SELECT id, room_id FROM bookings;
-- #endregion count

-- #region empty
TRUNCATE bookings;
-- #endregion empty
