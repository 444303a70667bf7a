import {expect, test} from 'vitest';
import {emptyDatabase, readSample} from '#testing/database.js';

test('question 12 finds the rooms for ten people or more, the largest first', async () => {
  const db = await emptyDatabase();
  await db.exec(`
    CREATE TABLE rooms (name text, capacity int);
    INSERT INTO rooms VALUES ('Ambon', 10), ('Banda', 9), ('Ceram', 40), ('Damar', 12);
  `);
  const {rows} = await db.query(readSample('self-test/question-12.sql'));
  expect(rows).toEqual([{name: 'Ceram'}, {name: 'Damar'}, {name: 'Ambon'}]);
});
