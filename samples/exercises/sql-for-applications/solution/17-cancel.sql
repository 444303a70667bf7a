-- Cancel a booking: set its status, and raise its version by one.
-- A booking that is canceled already stays as it is, and then nothing
-- is returned. $1 is its id.
-- Returns: id, title, version (the new one)

UPDATE bookings
SET status = 'canceled', version = version + 1
WHERE id = $1 AND status = 'confirmed'
RETURNING id, title, version;
