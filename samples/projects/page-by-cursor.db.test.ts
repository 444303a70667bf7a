import {expect, test} from 'vitest';
import {emptyDatabase, readSample, type Database} from '#testing/database.js';

const sql = readSample('projects/page-by-cursor.sql');

type Cursor = {moment: string; id: number};
const newest: Cursor = {moment: 'infinity', id: 0};

/** Orders 1 to `count` of shop 1, of which ten each share a moment to the microsecond. */
async function databaseWithOrders(count: number): Promise<Database> {
  const db = await emptyDatabase();
  await db.exec(`
    CREATE TABLE orders (
      id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      shop_id int NOT NULL,
      created_at timestamptz NOT NULL
    );
    CREATE INDEX by_time ON orders (shop_id, created_at, id);
    INSERT INTO orders (shop_id, created_at)
    SELECT 1, timestamptz '2030-01-07 00:00:00.000789Z' + (n / 10) * interval '1 minute'
    FROM generate_series(0, ${count} - 1) AS n;
    ANALYZE orders;
  `);
  return db;
}

/** Reads all pages of shop 1; `size` orders on each, of a query that asks for one more. */
async function readPages(
  db: Database,
  {size = 20, cursorOf = (order: Cursor) => order, beforeNext = () => Promise.resolve()} = {},
): Promise<number[]> {
  const query = sql
    .replace('SELECT id', 'SELECT id, created_at::text AS moment')
    .replace('LIMIT 21', `LIMIT ${size + 1}`);
  const ids: number[] = [];
  let cursor = newest;
  for (;;) {
    const {rows} = await db.query<Cursor>(query, [1, cursor.moment, cursor.id]);
    const page = rows.slice(0, size);
    ids.push(...page.map(({id}) => id));
    const last = page.at(-1);
    if (!last || rows.length === page.length) return ids;
    cursor = cursorOf(last);
    await beforeNext();
  }
}

/** The cursor as it is after the moment went through a JavaScript date. */
const throughDate = ({moment, id}: Cursor): Cursor => ({
  moment: new Date(moment).toISOString(),
  id,
});

async function cursorAt(db: Database, id: number): Promise<Cursor> {
  const {rows} = await db.query<Cursor>(
    'SELECT created_at::text AS moment, id FROM orders WHERE id = $1',
    [id],
  );
  return rows[0] ?? newest;
}

const newestFirst = (count: number) => Array.from({length: count}, (_, index) => count - index);

test('while orders are added, each of the first 500 appears once, newest first', async () => {
  const db = await databaseWithOrders(500);
  let added = 0;
  const beforeNext = async () => {
    added += 1;
    await db.exec(`
      INSERT INTO orders (shop_id, created_at)
      SELECT 1, timestamptz '2030-02-01' + ${added} * interval '1 second' FROM generate_series(1, 3);
    `);
  };
  expect(await readPages(db, {beforeNext})).toEqual(newestFirst(500));
  expect(added * 3).toBeGreaterThan(50);
});

test('a shop sees only its own orders, also with the cursor of another', async () => {
  const db = await databaseWithOrders(100);
  const {moment, id} = await cursorAt(db, 100);
  expect((await db.query(sql, [2, moment, id])).rows).toEqual([]);
});

test('the query reads 21 rows of the index, and nothing else', async () => {
  const db = await databaseWithOrders(5000);
  await db.exec('VACUUM ANALYZE orders');
  const {moment, id} = await cursorAt(db, 2500);
  const {rows} = await db.query<{'QUERY PLAN': string}>(
    `EXPLAIN (ANALYZE, COSTS off, TIMING off, BUFFERS off) ${sql}`,
    [1, moment, id],
  );
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/Index Only Scan Backward using by_time on orders \(.*rows=21\b/);
  expect(plan).not.toMatch(/Sort|Filter/);
});

test('a cursor that went through a date skips 1,200 of 4,000 orders with seven to a page', async () => {
  const db = await databaseWithOrders(4000);
  expect(await readPages(db, {size: 7})).toEqual(newestFirst(4000));
  const read = await readPages(db, {size: 7, cursorOf: throughDate});
  expect(new Set(read).size).toBe(4000 - 1200);
});
