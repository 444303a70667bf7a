import type {Client} from 'pg';
import {expect, test} from 'vitest';
import {connect} from '#testing/database.js';
import {race} from '#testing/race.js';
import {rename} from '../work/book.js';
import {bookingsTable} from './table.js';

async function tableWithBooking() {
  const db = await bookingsTable();
  await db.exec(`
    INSERT INTO bookings (room_id, starts_at, ends_at, title)
    VALUES (1, '2030-01-07 09:00Z', '2030-01-07 10:00Z', 'Planning');
  `);
  const read = async () => (await db.query('SELECT title, version FROM bookings')).rows;
  return read;
}

test('a booking is renamed by somebody who has seen its newest version', async () => {
  const read = await tableWithBooking();
  const client = await connect();
  await rename(client, 1, 1, 'Retrospective');
  await rename(client, 1, 2, 'Review');
  await client.end();
  expect(await read()).toEqual([{title: 'Review', version: 3}]);
});

test('two who have seen the same version: the first renames, the second is told to look again', async () => {
  const read = await tableWithBooking();
  const [first, second] = await race(
    /UPDATE/i,
    (client: Client) => rename(client, 1, 1, 'First'),
    (client: Client) => rename(client, 1, 1, 'Second'),
  );
  expect(first.status).toBe('fulfilled');
  expect(second).toMatchObject({status: 'rejected', reason: {name: 'Outdated'}});
  expect(await read()).toEqual([{title: 'First', version: 2}]);
});
