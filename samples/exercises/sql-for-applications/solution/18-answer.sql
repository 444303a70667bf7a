-- Somebody answers an invitation, or comes along uninvited: one row for
-- each person and booking, whether there was one before or not.
-- $1 is the booking, $2 the user, $3 the answer.
-- Returns: booking_id, user_id, answer

INSERT INTO booking_attendees (booking_id, user_id, answer)
VALUES ($1, $2, $3)
ON CONFLICT (booking_id, user_id) DO UPDATE
SET answer = excluded.answer
RETURNING booking_id, user_id, answer;
