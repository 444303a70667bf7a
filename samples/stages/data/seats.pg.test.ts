/** Two who each look at what the other is about to change. */
import type pg from 'pg';
import {expect, test} from 'vitest';
import {bookableDatabase} from '#testing/database.js';
import {race} from '#testing/race.js';
import {book, bookInTurn, shrink, shrinkInTurn} from './seats.js';

async function meet(
  first: (client: pg.Client) => Promise<void>,
  second: (client: pg.Client) => Promise<void>,
) {
  const db = await bookableDatabase();
  await db.exec(`INSERT INTO rooms (name, capacity) VALUES ('Banda', 8)`);
  const results = await race(/^(?:INSERT|UPDATE)/, first, second);
  const {rows} = await db.query<{broken: boolean}>(
    'SELECT count(*) > 0 AS broken FROM bookings b JOIN rooms r ON attendees > capacity',
  );
  return {broken: rows[0]?.broken, done: results.map(({status}) => status === 'fulfilled')};
}

test('six people and four seats, though both have looked', async () => {
  expect(
    await meet(
      (a) => book(a, 6),
      (b) => shrink(b, 4),
    ),
  ).toEqual({
    broken: true,
    done: [true, true],
  });
});

test('with the room’s row locked first, whoever comes second is refused', async () => {
  const six = (client: pg.Client) => bookInTurn(client, 6);
  const four = (client: pg.Client) => shrinkInTurn(client, 4);
  expect(await meet(six, four)).toEqual({broken: false, done: [true, false]});
  expect(await meet(four, six)).toEqual({broken: false, done: [true, false]});
});

test('a lock that only one of them takes keeps nobody out', async () => {
  const four = (client: pg.Client) => shrinkInTurn(client, 4);
  expect(await meet(four, (client) => book(client, 6))).toMatchObject({broken: true});
});
