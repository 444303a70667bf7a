export type Booking = {id: number; title: string; roomId: number};
export type Room = {id: number; name: string};

export type Database = {
  bookingsOn(day: string): Promise<Booking[]>;
  roomById(id: number): Promise<Room>;
};

/** The lines of the day’s plan that hangs at the reception. */
export async function planOf(db: Database, day: string): Promise<string[]> {
  const bookings = await db.bookingsOn(day);
  return Promise.all(
    bookings.map(async ({title, roomId}) => {
      const room = await db.roomById(roomId);
      return `${room.name}: ${title}`;
    }),
  );
}
