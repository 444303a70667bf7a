import {DatabaseError, type Client} from 'pg';

export type NewBooking = {roomId: number; startsAt: string; endsAt: string};

/** Somebody else has the room: the client is answered 409. */
export class RoomTaken extends Error {
  override name = 'RoomTaken';
}

// #region book
/** Books a room. @throws {RoomTaken} */
export async function book(client: Client, {roomId, startsAt, endsAt}: NewBooking): Promise<void> {
  try {
    await client.query('INSERT INTO bookings (room_id, starts_at, ends_at) VALUES ($1, $2, $3)', [
      roomId,
      startsAt,
      endsAt,
    ]);
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '23P01') {
      throw new RoomTaken('The room is taken at that time.', {cause: error});
    }
    throw error;
  }
}
// #endregion book

// Stretch

/**
 * Somebody else changed the booking since it was read: the client reads
 * it again and decides anew.
 */
export class Outdated extends Error {
  override name = 'Outdated';
}

// #region rename
/**
 * Renames a booking of which the client has seen this version. @throws
 * {Outdated}
 */
export async function rename(
  client: Client,
  id: number,
  version: number,
  title: string,
): Promise<void> {
  const {rowCount} = await client.query(
    `UPDATE bookings SET title = $3, version = version + 1
     WHERE id = $1 AND version = $2`,
    [id, version, title],
  );
  if (rowCount === 0) throw new Outdated();
}
// #endregion rename
