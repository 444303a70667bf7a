/**
 * Each way to book, when two clients meet at the worst moment. What
 * PostgreSQL says then is kept in `output/`.
 */
import {DatabaseError, type Client} from 'pg';
import {beforeEach, expect, test} from 'vitest';
import {connect, emptyDatabase, readSample, type Database} from '#testing/database.js';
import {race, waitsForLock, type Settled} from '#testing/race.js';
import * as ways from './booking.js';

const folder = 'lessons/transactions-and-concurrency';
const planning = {roomId: 1, startsAt: '2030-01-07T09:00:00Z', endsAt: '2030-01-07T10:00:00Z'};

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
  await db.exec(readSample(`${folder}/table.sql`));
});

type Book = (client: Client, booking: ways.NewBooking) => Promise<void>;

// #region book-twice
/**
 * Two clients book the same time of the same room; each has looked
 * before the other inserts, if nothing keeps it out.
 */
async function bookTwice(book: Book) {
  const attempt = (client: Client) => book(client, planning);
  const results = await race(/INSERT/, attempt, attempt);
  const {rows} = await db.query<{count: number}>('SELECT count(*)::int AS count FROM bookings');
  return {results: results.map(name), bookings: rows[0]?.count};
}
// #endregion book-twice

function name(settled: Settled<void>): string {
  return settled.status === 'fulfilled' ? 'booked' : errorOf(settled).name;
}

function errorOf(settled: Settled<unknown>): Error {
  if (settled.status === 'rejected' && settled.reason instanceof Error) return settled.reason;
  throw new Error('The call was expected to fail.');
}

/**
 * An error of PostgreSQL as psql prints it with `\set VERBOSITY
 * verbose`, with numbers that are the same in every run.
 */
function asPsql(error: unknown): string {
  if (!(error instanceof DatabaseError)) throw error;
  const lines = [`ERROR:  ${error.code}: ${error.message}`];
  if (error.detail) lines.push(`DETAIL:  ${error.detail}`);
  if (error.hint) lines.push(`HINT:  ${error.hint}`);
  const processes = new Map<string, string>();
  const transactions = new Map<string, string>();
  const number = (known: Map<string, string>, id: string, first: number) => {
    if (!known.has(id)) known.set(id, `${first + known.size}`);
    return known.get(id);
  };
  const text = lines
    .join('\n')
    .replace(/(?<=[Pp]rocess )\d+/g, (id) => number(processes, id, 101) ?? '')
    .replace(/(?<=transaction )\d+/g, (id) => number(transactions, id, 701) ?? '');
  return `${text}\n`;
}

// #region ways
test('check, then insert: both are booked', async () => {
  expect(await bookTwice(ways.checkThenInsert)).toEqual({
    results: ['booked', 'booked'],
    bookings: 2,
  });
});

const once = {results: ['booked', 'RoomTaken'], bookings: 1};

test('with the constraint one is booked, and the other told that the room is taken', async () => {
  await db.exec(readSample(`${folder}/constraint.sql`));
  expect(await bookTwice(ways.byConstraint)).toEqual(once);
});

test('with a lock on the room, the second waits, looks, and sees the booking of the first', async () => {
  expect(await bookTwice(ways.byRowLock)).toEqual(once);
});

// #endregion ways

test('with an advisory lock too', async () => {
  expect(await bookTwice(ways.byAdvisoryLock)).toEqual(once);
});

test('serializable transactions: the second fails, and finds the room taken when it runs again', async () => {
  expect(await bookTwice(ways.serializable)).toEqual({
    results: ['booked', 'error'],
    bookings: 1,
  });
  await db.exec('TRUNCATE bookings');
  const book: Book = (client, booking) => ways.retry(() => ways.serializable(client, booking));
  expect(await bookTwice(book)).toEqual(once);
});

test('of two who change the same version, the second is told to look again', async () => {
  await db.exec(`INSERT INTO bookings (room_id, starts_at, ends_at) VALUES (1, now(), now())`);
  const results = await race(
    /UPDATE/,
    (client) => ways.setAttendees(client, 1, 1, 4),
    (client) => ways.setAttendees(client, 1, 1, 6),
  );
  expect(results.map(name)).toEqual(['booked', 'Outdated']);
  const {rows} = await db.query('SELECT attendees, version FROM bookings');
  expect(rows).toEqual([{attendees: 4, version: 2}]);
});

test('who retries gives up in the end, and at once where a retry cannot help', async () => {
  let calls = 0;
  const failWith = (code: string) => () => {
    calls += 1;
    return Promise.reject(Object.assign(new DatabaseError('', 0, 'error'), {code}));
  };
  await expect(ways.retry(failWith('40001'))).rejects.toMatchObject({code: '40001'});
  expect(calls).toBe(3);
  calls = 0;
  await expect(ways.retry(failWith('23P01'))).rejects.toMatchObject({code: '23P01'});
  expect(calls).toBe(1);
});

test('23P01: what PostgreSQL says when a row breaks the constraint', async () => {
  await db.exec(readSample(`${folder}/constraint.sql`));
  const attempt = (client: Client) => ways.byConstraint(client, planning);
  const [, second] = await race(/INSERT/, attempt, attempt);
  await expect(asPsql(errorOf(second).cause)).toMatchFileSnapshot('output/exclusion-violation.txt');
});

test('40001: what it says to the serializable transaction that lost', async () => {
  const attempt = (client: Client) => ways.serializable(client, planning);
  const [, second] = await race(/INSERT/, attempt, attempt);
  await expect(asPsql(errorOf(second))).toMatchFileSnapshot('output/serialization-failure.txt');
});

test('40P01: what it says to one of two who wait for each other', async () => {
  const [a, b, observer] = await Promise.all([connect(), connect(), connect()]);
  const lock = (client: Client, room: number) =>
    client.query('SELECT FROM rooms WHERE id = $1 FOR UPDATE', [room]);
  await a.query('BEGIN');
  await b.query('BEGIN');
  await lock(a, 1);
  await lock(b, 2);
  const first = lock(a, 2);
  await waitsForLock(observer, a);
  const results = await Promise.allSettled([first, lock(b, 1).then(() => b.query('COMMIT'))]);
  const lost = results.filter(({status}) => status === 'rejected');
  expect(lost).toHaveLength(1);
  await Promise.all([a.end(), b.end(), observer.end()]);
  const text = lost.map((settled) => asPsql(errorOf(settled))).join('');
  await expect(text).toMatchFileSnapshot('output/deadlock.txt');
});
