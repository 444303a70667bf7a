/** Ways to book a room: one that books twice, and three that do not. */
import {DatabaseError, type Client} from 'pg';

export type NewBooking = {roomId: number; startsAt: string; endsAt: string};

/** Somebody else has the room. */
export class RoomTaken extends Error {
  override name = 'RoomTaken';
}

async function isTaken(client: Client, {roomId, startsAt, endsAt}: NewBooking): Promise<boolean> {
  const {rows} = await client.query(
    'SELECT FROM bookings WHERE room_id = $1 AND starts_at < $3 AND ends_at > $2',
    [roomId, startsAt, endsAt],
  );
  return rows.length > 0;
}

async function insert(client: Client, {roomId, startsAt, endsAt}: NewBooking): Promise<void> {
  await client.query('INSERT INTO bookings (room_id, starts_at, ends_at) VALUES ($1, $2, $3)', [
    roomId,
    startsAt,
    endsAt,
  ]);
}

// #region transaction
/** Does all of it or nothing: what fails leaves no trace. */
export async function transaction<Value>(
  client: Client,
  run: () => Promise<Value>,
  begin = 'BEGIN',
): Promise<Value> {
  await client.query(begin);
  try {
    const value = await run();
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
// #endregion transaction

// #region check-then-insert
/**
 * Wrong: between the look and the insert, somebody else can look too.
 * The transaction does not keep them out.
 */
export function checkThenInsert(client: Client, booking: NewBooking): Promise<void> {
  return transaction(client, async () => {
    if (await isTaken(client, booking)) throw new RoomTaken();
    await insert(client, booking);
  });
}
// #endregion check-then-insert

// #region by-constraint
/**
 * The table itself refuses an overlap; the code gives the refusal its
 * name.
 */
export async function byConstraint(client: Client, booking: NewBooking): Promise<void> {
  try {
    await insert(client, booking);
  } catch (error) {
    if (!hasCode(error, '23P01')) throw error;
    throw new RoomTaken(undefined, {cause: error});
  }
}
// #endregion by-constraint

// #region by-row-lock
/**
 * Who books a room holds its row until the end of the transaction; the
 * next one waits, and then looks.
 */
export function byRowLock(client: Client, booking: NewBooking): Promise<void> {
  return transaction(client, async () => {
    const lock = 'SELECT FROM rooms WHERE id = $1 FOR UPDATE';
    await client.query(lock, [booking.roomId]);
    if (await isTaken(client, booking)) throw new RoomTaken();
    await insert(client, booking);
  });
}
// #endregion by-row-lock

// #region by-advisory-lock
/**
 * The same with a lock on a number, for what has no row: here “bookings
 * of room 1”.
 */
export function byAdvisoryLock(client: Client, booking: NewBooking): Promise<void> {
  return transaction(client, async () => {
    const lock = `SELECT pg_advisory_xact_lock(hashtext('bookings'), $1)`;
    await client.query(lock, [booking.roomId]);
    if (await isTaken(client, booking)) throw new RoomTaken();
    await insert(client, booking);
  });
}
// #endregion by-advisory-lock

// #region serializable
/**
 * PostgreSQL fails one of two transactions that could not have run one
 * after the other. Whoever uses this must retry.
 */
export function serializable(client: Client, booking: NewBooking): Promise<void> {
  const book = async () => {
    if (await isTaken(client, booking)) throw new RoomTaken();
    await insert(client, booking);
  };
  return transaction(client, book, 'BEGIN ISOLATION LEVEL SERIALIZABLE');
}
// #endregion serializable

// #region retry
/**
 * Runs a transaction again, from its first statement, when it lost
 * against another: 40001 or, in a deadlock, 40P01.
 */
export async function retry<Value>(run: () => Promise<Value>, attempts = 3): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const isLost = hasCode(error, '40001') || hasCode(error, '40P01');
      if (!isLost || attempt === attempts) throw error;
    }
  }
}
// #endregion retry

// #region by-version
/** Somebody else changed the booking since it was read. */
export class Outdated extends Error {
  override name = 'Outdated';
}

/**
 * Changes a booking of which the client has seen this version; nothing
 * is locked while a person thinks.
 */
export async function setAttendees(
  client: Client,
  id: number,
  version: number,
  attendees: number,
): Promise<void> {
  const {rowCount} = await client.query(
    `UPDATE bookings SET attendees = $3, version = version + 1
     WHERE id = $1 AND version = $2`,
    [id, version, attendees],
  );
  if (rowCount === 0) throw new Outdated();
}
// #endregion by-version

function hasCode(error: unknown, code: string): boolean {
  return error instanceof DatabaseError && error.code === code;
}
