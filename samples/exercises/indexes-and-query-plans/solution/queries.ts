/**
 * Core: how often a room was booked since a moment. $1 is the room, $2
 * the moment.
 */
export const bookingsOfRoom = `
  SELECT count(*)::int AS bookings FROM bookings
  WHERE room_id = $1 AND starts_at >= $2`;

/**
 * Core: the bookings of somebody, however the address is spelled. $1 is
 * the address, in small letters.
 */
export const byOrganizer = `
  SELECT id FROM bookings
  WHERE lower(organizer) = $1
  ORDER BY id`;

// #region of-day
/** Core: the bookings of a day. $1 is the day, such as 2030-03-04. */
export const ofDay = `
  SELECT id FROM bookings
  WHERE starts_at >= $1::date AND starts_at < $1::date + 1
  ORDER BY id`;
// #endregion of-day

/** Core: the twenty last of the canceled bookings. */
export const lastCanceled = `
  SELECT id FROM bookings
  WHERE status = 'canceled'
  ORDER BY starts_at DESC, id DESC
  LIMIT 20`;

// #region during
/**
 * Stretch: the bookings that overlap a time. $1 is its start, $2 its
 * end.
 */
export const during = `
  SELECT id FROM bookings
  WHERE tstzrange(starts_at, ends_at) && tstzrange($1, $2)
  ORDER BY id`;
// #endregion during
