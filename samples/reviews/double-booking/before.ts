export type Booking = {room: string; start: Date; end: Date};

export type BookingTable = {
  findOverlapping(wanted: Booking): Promise<Booking | undefined>;
  insert(booking: Booking): Promise<void>;
};

/** Somebody else has the room: the exception filter answers 409. */
export class RoomTaken extends Error {
  override name = 'RoomTaken';
}

/** Books a room, unless it is taken in that time. */
export async function book(table: BookingTable, wanted: Booking) {
  const taken = await table.findOverlapping(wanted);
  if (taken) throw new RoomTaken();
  await table.insert(wanted);
}
