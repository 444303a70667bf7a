/** Two inserts can wait for each other: each has its row in the index already when it looks for rows that overlap. */
import {afterEach, expect, inject, test, vi} from 'vitest';
import {bookableDatabase, connect} from '#testing/database.js';
import {becomesTrue} from '#testing/race.js';
import {RoomTaken} from '../http-apis/store.js';
import {Prisma} from './generated/client.js';
import {PrismaStore} from './prisma-store.js';
import {PrismaService} from './prisma.service.js';
import {retry} from './retry.js';

const planning = {
  roomId: 1,
  title: 'Planning',
  attendees: 4,
  startsAt: new Date('2030-01-07T09:00:00Z'),
  endsAt: new Date('2030-01-07T10:00:00Z'),
};

const bothWait = `SELECT count(*) = 2 AS "isTrue" FROM pg_stat_activity
  WHERE wait_event_type = 'Lock' AND datname = current_database()`;

afterEach(() => vi.unstubAllEnvs());

/** Two wait for a third who has booked, but not committed; it takes the booking back, and they are left with each other. */
async function meet(book: (prisma: PrismaService) => Promise<unknown>) {
  const db = await bookableDatabase();
  vi.stubEnv('DATABASE_URL', inject('databaseUrl'));
  const prisma = new PrismaService();
  await prisma.room.create({data: {name: 'Banda', capacity: 8}});
  const third = await connect();
  await third.query(`
    BEGIN;
    INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at)
    VALUES (1, 'Retrospective', 4, '2030-01-07 09:00Z', '2030-01-07 10:00Z')`);
  const both = Promise.allSettled([book(prisma), book(prisma)]);
  await becomesTrue(db, bothWait);
  await third.query('ROLLBACK');
  await third.end();
  const results = await both;
  const bookings = await prisma.booking.count();
  await prisma.$disconnect();
  const errors = results.flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  );
  return {bookings, errors};
}

test('P2034: PostgreSQL ends one of two inserts that wait for each other', async () => {
  const {bookings, errors} = await meet((prisma) => prisma.booking.create({data: planning}));
  expect(bookings).toBe(1);
  expect(errors).toMatchObject([{code: 'P2034'}]);
  const [error] = errors;
  const said =
    error instanceof Prisma.PrismaClientKnownRequestError ? error.message.split('\n').at(-1) : '';
  await expect(`P2034: ${said}\n`).toMatchFileSnapshot('output/deadlock.txt');
});

test('Bookable tries again, and tells the other that the room is taken', async () => {
  const {bookings, errors} = await meet((prisma) => new PrismaStore(prisma).addBooking(planning));
  expect(bookings).toBe(1);
  expect(errors).toEqual([expect.any(RoomTaken)]);
});

test('who loses every time is told so in the end', async () => {
  let calls = 0;
  const lose = () => {
    calls += 1;
    return Promise.reject(
      new Prisma.PrismaClientKnownRequestError('', {code: 'P2034', clientVersion: ''}),
    );
  };
  await expect(retry(lose)).rejects.toMatchObject({code: 'P2034'});
  expect(calls).toBe(3);
});
