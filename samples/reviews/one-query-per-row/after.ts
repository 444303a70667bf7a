export type Booking = {id: number; title: string; roomId: number};
export type Room = {id: number; name: string};

export type Database = {
  bookingsOn(day: string): Promise<Booking[]>;
  /** The rooms that exist, each once, in any order. */
  roomsByIds(ids: number[]): Promise<Room[]>;
};

/** The lines of the day’s plan that hangs at the reception. */
export async function planOf(db: Database, day: string): Promise<string[]> {
  const bookings = await db.bookingsOn(day);
  const ids = new Set(bookings.map(({roomId}) => roomId));
  const rooms = await db.roomsByIds([...ids]);

  const nameOf = new Map(rooms.map(({id, name}) => [id, name]));
  return bookings.map(({title, roomId}) => {
    const name = nameOf.get(roomId);
    if (name === undefined) throw new Error(`no room ${roomId}`);
    return `${name}: ${title}`;
  });
}
