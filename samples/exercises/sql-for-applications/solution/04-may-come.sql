-- Who may come to booking 4? Everybody who is invited and has not
-- said no; who has not answered yet may still come.
-- Columns: user_id

SELECT user_id
FROM booking_attendees
WHERE booking_id = 4
  AND answer IS DISTINCT FROM 'no';
