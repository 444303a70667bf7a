export type Booking = {room: string; start: Date; end: Date};

/** `insert` fails when the database finds an overlap. */
export type BookingTable = {
  insert(booking: Booking): Promise<void>;
};

/** Somebody else has the room: the exception filter answers 409. */
export class RoomTaken extends Error {
  override name = 'RoomTaken';
}

/** Books a room, unless it is taken in that time. */
export async function book(table: BookingTable, wanted: Booking) {
  try {
    await table.insert(wanted);
  } catch (error) {
    if (isOverlap(error)) throw new RoomTaken('room taken', {cause: error});
    throw error;
  }
}

/** PostgreSQL’s code for a broken exclusion constraint. */
function isOverlap(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23P01';
}
