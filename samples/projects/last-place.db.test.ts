import {expect, test} from 'vitest';
import {emptyDatabase, readSample} from '#testing/database.js';

const sql = readSample('projects/last-place.sql');

test('of 50 sign-ups for 8 places, 8 get a row back and 42 none', async () => {
  const db = await emptyDatabase();
  await db.exec(`
    CREATE TABLE workshop (id int PRIMARY KEY, places int NOT NULL, taken int NOT NULL);
    INSERT INTO workshop VALUES (1, 8, 0), (2, 8, 0);
  `);
  const answers = await Promise.all(
    Array.from({length: 50}, () => db.query<{taken: number}>(sql, [1])),
  );
  // On several connections they come in any order.
  const taken = answers.flatMap(({rows}) => rows).sort((a, b) => a.taken - b.taken);
  expect(taken).toEqual(Array.from({length: 8}, (_, index) => ({taken: index + 1})));
  const {rows} = await db.query('SELECT id, taken FROM workshop ORDER BY id');
  expect(rows).toEqual([
    {id: 1, taken: 8},
    {id: 2, taken: 0},
  ]);
});
