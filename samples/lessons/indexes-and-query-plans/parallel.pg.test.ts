import {expect, test} from 'vitest';
import {connect, emptyDatabase, readSample} from '#testing/database.js';

const folder = 'lessons/indexes-and-query-plans';

test('a server reads a large table with several processes, unless it is told not to', async () => {
  const db = await emptyDatabase();
  await db.exec(readSample(`${folder}/bookings.sql`));
  const client = await connect();
  const plan = async () => {
    const {rows} = await client.query(`
      EXPLAIN SELECT title FROM bookings
      WHERE room_id = 7 AND starts_at >= '2030-03-04' AND starts_at < '2030-03-05'`);
    return JSON.stringify(rows);
  };
  expect(await plan()).toContain('Parallel Seq Scan');
  await client.query('SET max_parallel_workers_per_gather = 0');
  expect(await plan()).not.toContain('Parallel');
  await client.end();
});
