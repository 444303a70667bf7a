/** The statements of the lesson print what the page shows. After a change on purpose: npm run output */
import {beforeAll, expect, test} from 'vitest';
import {emptyDatabase, readSample, type Database} from '#testing/database.js';

const folder = 'lessons/migrations-and-seeds';

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
  await db.exec(readSample(`${folder}/before.sql`));
});

/** The parts of a file, by the names of their regions. */
function parts(file: string): [name: string, sql: string][] {
  const regions = readSample(`${folder}/${file}`).matchAll(
    /^-- #region (\S+)\n([^]*?)^-- #endregion \1$/gm,
  );
  return [...regions].map(([, name = '', sql = '']) => [name, sql]);
}

test.each([...parts('filled.sql'), ...parts('seed-twice.sql')])(
  '%s prints what the page shows',
  async (name, sql) => {
    await expect(await db.answers(sql)).toMatchFileSnapshot(`output/${name}.txt`);
  },
);

test('rows that lack a value are accepted by a check that is NOT VALID, new ones are not', async () => {
  await db.exec('DROP TABLE rooms');
  await db.exec(readSample(`${folder}/before.sql`));
  for (const step of ['1-expand', '3-check'])
    await db.exec(readSample(`${folder}/screens/${step}.sql`));
  await expect(db.exec(`INSERT INTO rooms (name, capacity) VALUES ('Kei', 4)`)).rejects.toThrow(
    'violates check constraint "rooms_screens_known"',
  );
  const validate = readSample(`${folder}/screens/4-validate.sql`);
  const said = await db.answers(validate);
  await expect(said).toMatchFileSnapshot('output/not-validated.txt');
});
