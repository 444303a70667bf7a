-- #region core
-- Equality first, then the range. It holds all that is counted, so the
-- table is not read at all.
CREATE INDEX bookings_room_starts ON bookings (room_id, starts_at);

-- The function itself is indexed, since the query asks for its result.
CREATE INDEX bookings_lower_organizer ON bookings (lower(organizer));

-- For the day, once the query compares the column itself.
CREATE INDEX bookings_starts ON bookings (starts_at);

-- One row in a hundred is canceled; no other is asked for in this way.
CREATE INDEX bookings_canceled ON bookings (starts_at, id)
WHERE status = 'canceled';
-- #endregion core

-- #region stretch
CREATE INDEX bookings_time ON bookings
USING gist (tstzrange(starts_at, ends_at));
-- #endregion stretch
