/** Core: no two bookings of a room overlap, whoever asks at the same time. */
import type {Client} from 'pg';

export type NewBooking = {roomId: number; startsAt: string; endsAt: string};

/** Somebody else has the room: the client is answered 409. */
export class RoomTaken extends Error {
  override name = 'RoomTaken';
}

/** Books a room. @throws {RoomTaken} */
export async function book(client: Client, {roomId, startsAt, endsAt}: NewBooking): Promise<void> {
  const overlapping = await client.query(
    'SELECT id FROM bookings WHERE room_id = $1 AND starts_at < $3 AND ends_at > $2',
    [roomId, startsAt, endsAt],
  );
  if (overlapping.rows.length > 0) throw new RoomTaken();
  await client.query('INSERT INTO bookings (room_id, starts_at, ends_at) VALUES ($1, $2, $3)', [
    roomId,
    startsAt,
    endsAt,
  ]);
}

// Stretch

/** Somebody else changed the booking since it was read: the client reads it again and decides anew. */
export class Outdated extends Error {
  override name = 'Outdated';
}

/** Renames a booking of which the client has seen this version. @throws {Outdated} */
export async function rename(
  client: Client,
  id: number,
  version: number,
  title: string,
): Promise<void> {
  const {rows} = await client.query<{version: number}>(
    'SELECT version FROM bookings WHERE id = $1',
    [id],
  );
  if (rows[0]?.version !== version) throw new Outdated();
  await client.query('UPDATE bookings SET title = $2, version = version + 1 WHERE id = $1', [
    id,
    title,
  ]);
}
