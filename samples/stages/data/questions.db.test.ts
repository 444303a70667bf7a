/** What the answers to the ten questions of the stage say of tables, rows and Bookable. */
import {expect, onTestFinished, test} from 'vitest';
import {bookableDatabase, emptyDatabase, readSample} from '#testing/database.js';
import {PrismaClient} from '../../bookable/data/generated/client.js';
import {region} from './region.js';
import {cancel, rooms} from './undefined.js';

const output = (name: string) => `output/${name}.txt`;

test('a booking without an end is allowed, and takes the room for good', async () => {
  const db = await emptyDatabase();
  await db.exec('CREATE EXTENSION btree_gist');
  await db.exec(region('open-end', 'table'));
  await expect(await db.answers(region('open-end', 'rows'))).toMatchFileSnapshot(
    output('open-end'),
  );
});

test('the seed run twice doubles what no constraint compares', async () => {
  const db = await bookableDatabase();
  await db.exec(region('seed', 'seed'));
  await db.exec(region('seed', 'seed'));
  await expect(await db.answers(region('seed', 'counts'))).toMatchFileSnapshot(output('seed'));
});

test('the seed leaves out silently what somebody else’s booking excludes', async () => {
  const db = await bookableDatabase();
  await db.exec(`
    INSERT INTO rooms (name, capacity) VALUES ('Banda', 8);
    INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at)
    VALUES (1, 'Interview', 2, '2030-01-07 09:30Z', '2030-01-07 10:30Z')`);
  await db.exec(region('seed', 'seed'));
  const {rows} = await db.query(`SELECT title FROM bookings WHERE status = 'confirmed'`);
  expect(rows).toEqual([{title: 'Interview'}]);
});

test.each([
  ['trap', [[2, 1], [3, 5], []]],
  ['fix', [[2, 1], [3, 5], [4]]],
])('with the %s, pages of two are %j', async (name, expected) => {
  const db = await emptyDatabase();
  await db.exec(region('next-page', 'rows'));
  const pages: number[][] = [];
  let page = await db.table(region('next-page', 'first'));
  for (;;) {
    pages.push(page.rows.map(([id]) => Number(id)));
    const last = page.rows.at(-1);
    if (page.rows.length < 2 || !last) break;
    const [id, startsAt] = last;
    page = await db.table(region('next-page', name), [startsAt, id]);
  }
  expect(pages).toEqual(expected);
});

test('a constraint is refused to a table whose rows break it already', async () => {
  const db = await emptyDatabase();
  const migration = (name: string) => readSample(`bookable/data/migrations/${name}/migration.sql`);
  await db.exec(migration('0001_rooms_and_bookings'));
  await db.exec(`
    INSERT INTO rooms (name, capacity) VALUES ('Banda', 8);
    INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at) VALUES
      (1, 'Planning', 4, '2030-01-07 09:00Z', '2030-01-07 10:00Z'),
      (1, 'Interview', 2, '2030-01-07 09:30Z', '2030-01-07 10:30Z'),
      (1, 'Review', 4, '2030-01-07 10:30Z', '2030-01-07 11:00Z')`);
  const answers = await db.answers(migration('0002_no_double_booking'));
  const refusal = answers.slice(answers.indexOf('ERROR')).split('\nALTER')[0] ?? '';
  await expect(`${refusal.trimEnd()}\n`).toMatchFileSnapshot(output('existing-rows'));
  await expect(await db.answers(region('overlaps', 'pairs'))).toMatchFileSnapshot(
    output('overlaps'),
  );
});

test('without its last line, the constraint counts canceled bookings too', async () => {
  const db = await bookableDatabase();
  const book = (status: string) =>
    db.query(
      `INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at, status)
       VALUES (1, 'Planning', 4, '2030-01-07 09:00Z', '2030-01-07 10:00Z', $1::booking_status)`,
      [status],
    );
  await db.exec(`INSERT INTO rooms (name, capacity) VALUES ('Banda', 8)`);
  await book('canceled');
  await book('confirmed');
  await db.exec(`
    DELETE FROM bookings WHERE status = 'confirmed';
    ALTER TABLE bookings DROP CONSTRAINT bookings_no_overlap;
    ALTER TABLE bookings ADD CONSTRAINT bookings_no_overlap
      EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&)`);
  await expect(book('confirmed')).rejects.toMatchObject({code: '23P01'});
});

test('undefined in a condition means all: rooms as intended, and bookings not', async () => {
  const db = await bookableDatabase();
  const prisma = new PrismaClient({adapter: db.adapter()});
  onTestFinished(() => prisma.$disconnect());
  await db.exec(region('seed', 'seed'));
  expect(await rooms(prisma, {projector: true})).toHaveLength(0);
  expect(await rooms(prisma, {})).toHaveLength(2);
  expect(await cancel(prisma, {id: 1})).toBe(true);
  expect(await cancel(prisma, {id: 1})).toBe(false);
  expect(await prisma.booking.count({where: {status: 'confirmed'}})).toBe(1);
  expect(await cancel(prisma, {})).toBe(true);
  expect(await prisma.booking.count({where: {status: 'confirmed'}})).toBe(0);
});

test('the day of a moment is that of the session’s zone', async () => {
  const db = await emptyDatabase();
  await db.exec(region('monday', 'rows'));
  await expect(await db.answers(region('monday', 'cast'))).toMatchFileSnapshot(
    output('monday-cast'),
  );
  await expect(await db.answers(region('monday', 'ends'))).toMatchFileSnapshot(
    output('monday-ends'),
  );
});
