/** The solutions of the exercise return the same on PGlite and on a real PostgreSQL. */
import {beforeAll, expect, test} from 'vitest';
import {emptyDatabase, readSample, type Database} from '#testing/database.js';
import {difference} from '../../exercises/sql-for-applications/tests/compare.js';
import {core, stretch} from '../../exercises/sql-for-applications/tests/questions.js';

let db: Database;
const begin = async () => {
  db = await emptyDatabase();
  await db.exec(readSample('lessons/sql-for-applications/bookable.sql'));
};
beforeAll(begin);

test.each([...core, ...stretch])(
  'the solution $file returns what its test asks for',
  async (question) => {
    const {file, columns, isOrdered, look, runs} = question;
    const solution = readSample(`exercises/sql-for-applications/solution/${file}`);
    for (const {values, rows} of runs) {
      const found = await db.table(solution, values);
      expect(difference(columns, rows, found, isOrdered === true)).toBeUndefined();
      if (look) await begin();
    }
  },
);
