-- Who has been invited to what, and has not answered yet? Each of
-- them once for each such booking.
-- Columns: booking_id, user_id

SELECT booking_id, user_id
FROM booking_attendees
WHERE answer IS NULL;
