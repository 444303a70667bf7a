/** What the lesson types, and what PostgreSQL answers, kept in `output/`. After a change on purpose: npm run output */
import {beforeEach, expect, test} from 'vitest';
import {bookableDatabase, emptyDatabase, readSample, type Database} from '#testing/database.js';

const folder = 'lessons/relational-modelling';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

/** Some regions of a file, one after the other. */
function parts(file: string, ...names: string[]): string {
  const sql = readSample(`${folder}/${file}.sql`);
  return names
    .map((name) => {
      const found = sql.split(`-- #region ${name}\n`)[1]?.split(`-- #endregion ${name}\n`)[0];
      if (!found) throw new Error(`${file}.sql has no part "${name}".`);
      return found;
    })
    .join('');
}

async function keep(name: string, printed: string): Promise<void> {
  await expect(printed).toMatchFileSnapshot(`output/${name}.txt`);
}

async function isBefore18(): Promise<boolean> {
  const {rows} = await db.query<{server_version_num: string}>('SHOW server_version_num');
  return Number(rows[0]?.server_version_num) < 180_000;
}

test('a table, two rows, one question', async () => {
  const printed = await db.answers(readSample(`${folder}/first.sql`));
  expect(printed).not.toContain('ERROR');
  await keep('first', printed);
});

test('a table that is there already is not made again', async () => {
  await db.exec(parts('first', 'table'));
  const printed = await db.answers(parts('first', 'table'));
  expect(printed).toContain('ERROR:  42P07');
  await keep('made-twice', printed);
});

test('in one wide table, a change says two things, and a removal takes more than it should', async () => {
  await db.exec(parts('wide', 'table'));
  const printed = await db.answers(parts('wide', 'anomaly'));
  expect(printed).toContain('(0 rows)');
  await keep('wide', printed);
});

test('the tables of the lesson have the columns of Bookable, but for the version of a later lesson', async () => {
  const columns = async (database: Database) => {
    const {rows} = await database.query<Record<string, string>>(`
      SELECT table_name, column_name, udt_name, is_nullable, character_maximum_length
      FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name IN ('rooms', 'bookings') AND column_name <> 'version'
      ORDER BY table_name, ordinal_position`);
    return rows;
  };
  await db.exec(readSample(`${folder}/office.sql`));
  const ofLesson = await columns(db);
  expect(ofLesson).toHaveLength(11);
  expect(await columns(await bookableDatabase())).toEqual(ofLesson);
});

test('an office is accepted', async () => {
  await db.exec(readSample(`${folder}/office.sql`));
  await keep('rows', await db.answers(parts('rows', 'rows')));
  expect(await db.answers(parts('rows', 'amenities'))).toBe('INSERT 0 2\nINSERT 0 3\n');
});

test('each rule refuses its row', async () => {
  await db.exec(readSample(`${folder}/office.sql`));
  await db.exec(readSample(`${folder}/rows.sql`));
  const rules = [
    ['not-null', '23502'],
    ['unique', '23505'],
    ['check', '23514'],
    ['foreign-key', '23503'],
    ['length', '23514'],
    ['enum', '22P02'],
    ['twice', '23505'],
  ] as const;
  for (const [rule, code] of rules) {
    const printed = await db.answers(parts('refused', rule));
    expect(printed).toContain(`ERROR:  ${code}: `);
    await keep(rule, printed);
  }
});

test('a room with bookings stays; with a room go its amenities, and its reports stay', async () => {
  await db.exec(readSample(`${folder}/office.sql`));
  await db.exec(readSample(`${folder}/rows.sql`));
  const refused = await db.answers(parts('refused', 'delete'));
  await keep((await isBefore18()) ? 'delete-before-18' : 'delete', refused);
  await keep('cascade', await db.answers(parts('refused', 'cascade')));
});

test('NULL passes UNIQUE and CHECK, twice; NOT NULL stops it', async () => {
  const careless = await db.answers(parts('nulls', 'careless'));
  expect(careless).not.toContain('ERROR');
  await keep('nulls', careless);
  const mended = await db.answers(parts('nulls', 'mended'));
  await keep('nulls-mended', mended);
});

test('a timestamp without a zone moves when the session has another zone, a timestamptz does not', async () => {
  const printed = await db.answers(parts('zones', 'written', 'read'));
  const [written = '', read = ''] = printed.split(/(?<=\n\n)/);
  await keep('zones-written', written);
  await keep('zones-read', read);
});

test('an address that is a key cannot be changed once somebody refers to it', async () => {
  const natural = await db.answers(parts('keys', 'natural'));
  expect(natural).toContain('ERROR:  23503');
  await keep('keys', natural);
  await db.exec('DROP TABLE bookings, users');
  expect(await db.answers(parts('keys-mended', 'surrogate'))).toMatch(/UPDATE 1\n$/);
});

test('an enum takes a new value and gives none back; a table does both', async () => {
  const printed = await db.answers(parts('kinds', 'enum'));
  // Older versions do not even know the words.
  if (await isBefore18()) expect(printed).toContain('ERROR:  42601');
  else await keep('enum-drop', printed);
  expect(await db.answers(parts('kinds', 'table'))).toMatch(/INSERT 0 1\nDELETE 1\n$/);
});
