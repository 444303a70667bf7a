-- #region written
CREATE TABLE meetings (clock timestamp, moment timestamptz);

SET timezone = 'Asia/Jakarta';
INSERT INTO meetings VALUES ('2030-01-07 09:00', '2030-01-07 09:00');
SELECT clock, moment, clock - moment AS moved FROM meetings;
-- #endregion written

-- #region read
SET timezone = 'UTC';
SELECT clock, moment, clock - moment AS moved FROM meetings;
-- #endregion read
