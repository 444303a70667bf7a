-- Written by hand: a Prisma schema has no words for this.

-- #region no-overlap
-- Lets the index below compare room_id for equality beside the overlap of times.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE bookings
  ADD CONSTRAINT bookings_no_overlap
  EXCLUDE USING gist (
    room_id WITH =,
    tstzrange(starts_at, ends_at) WITH &&
  ) WHERE (status = 'confirmed');
-- #endregion no-overlap

-- #region length
ALTER TABLE bookings
  ADD CONSTRAINT bookings_length
  CHECK (ends_at - starts_at BETWEEN interval '15 minutes' AND interval '8 hours');
-- #endregion length
