import type {Client} from 'pg';
import {expect, test} from 'vitest';
import {connect} from '#testing/database.js';
import {race} from '#testing/race.js';
import {book, type NewBooking} from '../work/book.js';
import {bookAtOnce} from '../work/race.js';
import {bareTable, bookingsTable} from './table.js';

const at = (time: string) => `2030-01-07T${time}:00Z`;
const booking = (start: string, end: string, roomId = 1): NewBooking => ({
  roomId,
  startsAt: at(start),
  endsAt: at(end),
});

/** What comes of a call: “booked”, or the name and code of its error. */
async function outcome(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'booked',
    (error: Error & {code?: string}) => [error.name, error.code].join(' ').trim(),
  );
}

/** Books on a connection of its own, one after the other. */
async function outcomes(...wanted: NewBooking[]): Promise<string[]> {
  const client = await connect();
  const all: string[] = [];
  for (const each of wanted) all.push(await outcome(book(client, each)));
  await client.end();
  return all;
}

/**
 * Books as book.ts does in the beginning. If the other call has begun by the time this one has looked, none inserts before
 * both have looked: the worst moment, the same in every run.
 */
function lookFirst(): (client: Client, wanted: NewBooking) => Promise<void> {
  let begun = 0;
  let looked = 0;
  let release = () => {};
  const bothHaveLooked = new Promise<void>((resolve) => (release = resolve));
  return async (client, {roomId, startsAt, endsAt}) => {
    begun += 1;
    const values = [roomId, startsAt, endsAt];
    const {rowCount} = await client.query(
      'SELECT FROM bookings WHERE room_id = $1 AND starts_at < $3 AND ends_at > $2',
      values,
    );
    looked += 1;
    if (looked === 2) release();
    if (begun === 2) await bothHaveLooked;
    if (rowCount !== 0) throw new Error('The room is taken.');
    await client.query(
      'INSERT INTO bookings (room_id, starts_at, ends_at) VALUES ($1, $2, $3)',
      values,
    );
  };
}

test('your race shows the fault: code that looks first books twice', async () => {
  await bareTable();
  const [first, second] = await Promise.all([connect(), connect()]);
  const results = await bookAtOnce(lookFirst(), first, second, booking('09:00', '10:00'));
  await Promise.all([first.end(), second.end()]);
  expect(results.map(({status}) => status)).toEqual(['fulfilled', 'fulfilled']);
});

test('your race tells what came of each call, also when both fail', async () => {
  const [first, second] = await Promise.all([connect(), connect()]);
  const fail = (client: Client) => Promise.reject(new Error(client === first ? 'first' : 'second'));
  const results = await bookAtOnce(fail, first, second, booking('09:00', '10:00')).catch(
    (error: Error) => `It failed itself: ${error.message}`,
  );
  await Promise.all([first.end(), second.end()]);
  expect(results).toMatchObject([{reason: {message: 'first'}}, {reason: {message: 'second'}}]);
});

test('one after the other: the second who wants the room is told that it is taken', async () => {
  await bookingsTable();
  const wanted = [booking('09:00', '10:00'), booking('09:30', '10:30')];
  expect(await outcomes(...wanted)).toEqual(['booked', 'RoomTaken']);
});

test('bookings that only touch, and bookings of two rooms, are all made', async () => {
  await bookingsTable();
  const wanted = [
    booking('09:00', '10:00'),
    booking('10:00', '11:00'),
    booking('09:00', '10:00', 2),
  ];
  expect(await outcomes(...wanted)).toEqual(['booked', 'booked', 'booked']);
});

test('a canceled booking no longer takes the room', async () => {
  const db = await bookingsTable();
  await outcomes(booking('09:00', '10:00'));
  await db.query(`UPDATE bookings SET status = 'canceled'`);
  expect(await outcomes(booking('09:00', '10:00'))).toEqual(['booked']);
});

test('two at the same time: one gets the room, the other is told that it is taken', async () => {
  const db = await bookingsTable();
  const attempt = (client: Client) => book(client, booking('09:00', '10:00'));
  const results = await race(/INSERT/i, attempt, attempt);
  const told = results.map(({status}, index) =>
    status === 'fulfilled' ? 'booked' : (results[index] as PromiseRejectedResult).reason.name,
  );
  const {rows} = await db.query<{bookings: number}>(
    'SELECT count(*)::int AS bookings FROM bookings',
  );
  expect({told: told.sort(), ...rows[0]}).toEqual({told: ['RoomTaken', 'booked'], bookings: 1});
});

test('the table itself refuses an overlap, whatever program writes to it', async () => {
  const db = await bookingsTable();
  const insert = (start: string, end: string) =>
    db.query('INSERT INTO bookings (room_id, starts_at, ends_at) VALUES (1, $1, $2)', [
      at(start),
      at(end),
    ]);
  await insert('09:00', '10:00');
  expect(await outcome(insert('09:59', '11:00'))).toBe('error 23P01');
});

test('an error that is none of the client’s stays what it is', async () => {
  await bookingsTable();
  expect(await outcomes(booking('10:00', 'never'))).toEqual(['error 22007']);
});
