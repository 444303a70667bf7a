import {expect, test} from 'vitest';
import * as after from './after.js';
import * as before from './before.js';
import type {Booking, Room} from './before.js';

const rooms: Room[] = [
  {id: 1, name: 'Ambon'},
  {id: 2, name: 'Banda'},
  {id: 3, name: 'Ceram'},
];

/** A database that counts what it is asked. */
class CountingDatabase {
  queries = 0;

  constructor(private readonly bookings: Booking[]) {}

  bookingsOn(): Promise<Booking[]> {
    this.queries += 1;
    return Promise.resolve(this.bookings);
  }

  roomById(wanted: number): Promise<Room> {
    this.queries += 1;
    const room = rooms.find(({id}) => id === wanted);
    return room ? Promise.resolve(room) : Promise.reject(new Error(`no room ${wanted}`));
  }

  /** Like `WHERE id = ANY (…)`: each room once, and not in the order in which it was asked for. */
  roomsByIds(wanted: number[]): Promise<Room[]> {
    this.queries += 1;
    return Promise.resolve(rooms.filter(({id}) => wanted.includes(id)).reverse());
  }
}

const bookings = (count: number): Booking[] =>
  Array.from({length: count}, (_, index) => ({
    id: index,
    title: `Meeting ${index}`,
    roomId: (index % 3) + 1,
  }));

for (const [version, {planOf}] of Object.entries({before, after})) {
  test(`${version}: each booking stands with its own room, in order`, async () => {
    expect(await planOf(new CountingDatabase(bookings(4)), '2030-01-07')).toEqual([
      'Ambon: Meeting 0',
      'Banda: Meeting 1',
      'Ceram: Meeting 2',
      'Ambon: Meeting 3',
    ]);
  });

  test(`${version}: a booking without its room is an error, not an empty name`, async () => {
    const db = new CountingDatabase([{id: 1, title: 'Lost', roomId: 9}]);
    await expect(planOf(db, '2030-01-07')).rejects.toThrow('no room 9');
  });
}

for (const count of [2, 10, 100]) {
  test(`before: ${count} bookings take ${count + 1} queries`, async () => {
    const db = new CountingDatabase(bookings(count));
    await before.planOf(db, '2030-01-07');
    expect(db.queries).toBe(count + 1);
  });

  test(`after: ${count} bookings take 2 queries`, async () => {
    const db = new CountingDatabase(bookings(count));
    await after.planOf(db, '2030-01-07');
    expect(db.queries).toBe(2);
  });
}
