/** The statements of the lesson print what the page shows. After a change on purpose: npm run output */
import {beforeAll, expect, test} from 'vitest';
import {emptyDatabase, readSample, type Database} from '#testing/database.js';
import {split} from '../../scripts/answer.js';

const folder = 'lessons/sql-for-applications';

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
  await db.exec(readSample(`${folder}/bookable.sql`));
});

/** The parts of a file, by the names of their regions. */
function parts(file: string): [name: string, sql: string][] {
  const regions = readSample(`${folder}/${file}`).matchAll(
    /^-- #region (\S+)\n([^]*?)^-- #endregion \1$/gm,
  );
  return [...regions].map(([, name = '', sql = '']) => [name, sql]);
}

test('the data keeps the rules of Bookable', async () => {
  const broken = await db.query(`
    SELECT b.id FROM bookings b JOIN rooms r ON r.id = b.room_id
    WHERE b.ends_at - b.starts_at NOT BETWEEN interval '15 minutes' AND interval '8 hours'
      OR b.attendees > r.capacity
      OR b.status = 'confirmed' AND EXISTS (
        SELECT FROM bookings o
        WHERE o.room_id = b.room_id AND o.id <> b.id AND o.status = 'confirmed'
          AND o.starts_at < b.ends_at AND o.ends_at > b.starts_at)`);
  expect(broken.rows).toEqual([]);
});

test.each(parts('queries.sql'))('%s prints what the page shows', async (name, sql) => {
  await expect(await db.answers(sql)).toMatchFileSnapshot(`output/${name}.txt`);
});

test.each(parts('cheat-sheet.sql'))('each statement of %s does something', async (_, sql) => {
  for (const statement of split(sql).statements) {
    const printed = await db.answers(statement);
    expect(printed, statement).toMatch(/^\([1-9]\d* rows?\)$/m);
  }
});
