-- For each booking that somebody is invited to: how many are invited,
-- how many have answered, and how many of them said yes?
-- Columns: booking_id, invited, answered, coming

SELECT
  booking_id,
  count(*) AS invited,
  count(answer) AS answered,
  count(*) FILTER (WHERE answer = 'yes') AS coming
FROM booking_attendees
GROUP BY booking_id;
