/** What the driver `pg` does otherwise than PGlite. */
import {expect, test} from 'vitest';
import {connect, emptyDatabase, readSample} from '#testing/database.js';
import {search, searchFromStrings} from './search.js';

test('a text without values may hold several statements, and a parameter none', async () => {
  const db = await emptyDatabase();
  await db.exec(readSample('lessons/sql-for-applications/bookable.sql'));
  const client = await connect();
  const attack = `'; DELETE FROM booking_attendees; SELECT id FROM bookings --`;
  const count = async () => {
    const {rows} = await client.query<object>('SELECT count(*) FROM booking_attendees');
    return rows;
  };
  await search(client, attack);
  // A bigint comes as text: a number of JavaScript does not hold all of them.
  expect(await count()).toEqual([{count: '34'}]);
  await searchFromStrings(client, attack);
  expect(await count()).toEqual([{count: '0'}]);
  await client.end();
});
