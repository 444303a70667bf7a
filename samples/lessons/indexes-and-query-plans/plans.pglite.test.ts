/** What the plans of the lesson look like, in PGlite, which is PostgreSQL 18. Other versions word them otherwise. */
import {existsSync, readFileSync} from 'node:fs';
import {afterEach, beforeAll, expect, test} from 'vitest';
import {emptyDatabase, readSample, type Database} from '#testing/database.js';

const folder = 'lessons/indexes-and-query-plans';

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
  await db.exec(readSample(`${folder}/bookings.sql`));
  // Marks pages whose rows everybody can see; autovacuum does it sooner or later.
  await db.query('VACUUM bookings');
});

const indexes: string[] = [];
afterEach(async () => {
  for (const name of indexes.splice(0)) await db.exec(`DROP INDEX IF EXISTS ${name}`);
});

function part(name: string): string {
  const sql = readSample(`${folder}/queries.sql`)
    .split(`-- #region ${name}\n`)[1]
    ?.split(`-- #endregion ${name}\n`)[0];
  if (!sql) throw new Error(`queries.sql has no part "${name}".`);
  return sql;
}

/** Makes an index of queries.sql, until the end of the test. */
async function make(name: string): Promise<void> {
  const index = /CREATE INDEX (\w+)/.exec(part(name))?.[1] ?? '';
  indexes.push(index);
  await db.exec(part(name));
}

/** The plan of a query of queries.sql, when everything it needs is in memory. */
async function plan(name: string): Promise<string> {
  const run = async () => {
    const answers = (await db.exec(part('session') + part(name))) as {rows: object[]}[];
    return answers.at(-1)?.rows.map((row) => Object.values(row).join()) ?? [];
  };
  await run();
  return `${(await run()).join('\n')}\n`;
}

/** Each run takes another time, and a GiST index tosses a coin where two pages suit a row alike. */
const withoutChance = (text: string) =>
  text
    .replace(/actual time=\S+/g, 'actual time=…')
    .replace(/Time: \S+ ms/g, 'Time: … ms')
    .replace(/(?<=bookings_time +\d+)\d\d(?= kB)|(?<=all five indexes: +\d+)\d\d(?=\n)/g, '…');

/** Keeps a plan as it was printed, and compares it without what chance adds. */
async function keep(file: string, text: string): Promise<void> {
  const path = `${import.meta.dirname}/output/${file}.txt`;
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (withoutChance(kept) !== withoutChance(text)) {
    await expect(text).toMatchFileSnapshot(path);
  }
}

/** How many pages a plan reads: the first line about them counts those of the lines below it too. */
const pages = (text: string) => Number(/shared hit=(\d+)/.exec(text)?.[1]);

test('the day of a room: all pages without an index, eleven with it', async () => {
  const before = await plan('room-day');
  expect(before).toContain('Seq Scan');
  expect(pages(before)).toBe(2470);
  await keep('before', before);

  await make('composite');
  const after = await plan('room-day');
  expect(after).toContain('Bitmap Index Scan on bookings_room_starts');
  expect(pages(after)).toBe(11);
  await keep('after', after);
});

test('the order of the columns: the one that is compared for equality comes first', async () => {
  await make('composite');
  const right = await plan('room-count');
  expect(right).toContain('Index Only Scan using bookings_room_starts');
  expect(pages(right)).toBeLessThan(10);
  await keep('right-order', right);

  await db.exec('DROP INDEX bookings_room_starts');
  await make('other-order');
  const wrong = await plan('room-count');
  expect(wrong).toContain('Index Only Scan using bookings_starts_room');
  expect(pages(wrong)).toBeGreaterThan(400);
  await keep('wrong-order', wrong);
});

test('an index on the room alone still fetches every booking of the room', async () => {
  await make('one-column');
  const text = await plan('room-day');
  expect(text).toContain('Rows Removed by Filter: 992');
  expect(pages(text)).toBeGreaterThan(1000);
});

test('an index is not used where most rows match, and a partial one is small where few do', async () => {
  await make('status');
  const confirmed = await plan('confirmed');
  expect(confirmed).toContain('Seq Scan');
  await keep('few-values', confirmed);
  await db.exec('DROP INDEX bookings_status');

  await make('partial');
  const canceled = await plan('canceled');
  expect(canceled).toContain('Index Scan Backward using bookings_canceled');
  expect(pages(canceled)).toBeLessThan(30);
  await keep('partial', canceled);
});

test('a function around the column leaves its index unused; an index on the function is used', async () => {
  await make('organizer-index');
  const unused = await plan('organizer');
  expect(unused).toContain('Seq Scan');
  await keep('function', unused);
  await make('lower-index');
  const used = await plan('organizer');
  expect(used).toContain('bookings_lower_organizer');
  expect(pages(used)).toBeLessThan(60);
  await keep('function-index', used);
});

test('42P17: a day depends on the time zone, so it cannot be indexed', async () => {
  const said = await db
    .exec(part('date-index'))
    .catch((error: unknown) => `ERROR:  ${error instanceof Error ? error.message : ''}`);
  expect(said).toContain('IMMUTABLE');
  await keep('immutable', `${String(said)}\n`);
});

test('a GiST index finds overlaps', async () => {
  expect(pages(await plan('overlap'))).toBe(2470);
  await make('gist');
  const text = await plan('overlap');
  expect(text).toContain('Bitmap Index Scan on bookings_time');
  expect(pages(text)).toBeLessThan(20);
  await keep('gist', text);
});

test('what indexes cost: room, and pages to visit for new rows', async () => {
  const insert = async () => {
    await db.exec('BEGIN');
    const text = await plan('insert').finally(() => db.exec('ROLLBACK'));
    return pages(text);
  };
  const alone = await insert();
  for (const name of ['composite', 'partial', 'lower-index', 'gist']) await make(name);
  const withFour = await insert();
  expect(withFour).toBeGreaterThan(2 * alone);
  const {rows} = await db.query<{index: string; size: string}>(part('sizes'));
  const sizes = rows.map(({index, size}) => `${index.padEnd(26)}${size.padStart(8)}\n`).join('');
  await keep(
    'cost',
    `${sizes}\nPages visited to insert 1,000 rows\nwith the primary key alone: ${alone}\nwith all five indexes:     ${withFour}\n`,
  );
});
