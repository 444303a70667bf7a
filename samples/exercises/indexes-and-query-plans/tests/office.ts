/** 200,000 bookings with the indexes of work/indexes.sql. */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {pglite, readSample, type Database} from '#testing/database.js';
import * as queries from '../work/queries.js';

const work = new URL('../work/', import.meta.url);

/** What each query is asked with. */
const values = {
  bookingsOfRoom: [7, '2030-03-01T00:00:00Z'],
  byOrganizer: ['person17@example.com'],
  ofDay: ['2030-03-04'],
  lastCanceled: [],
  during: ['2030-03-04T09:15:00Z', '2030-03-04T09:30:00Z'],
};

/** A query of the exercise. */
export type QueryName = keyof typeof values;

/** A page of a table or an index has 8 kB. */
export const pageSize = 8192;

/** The bookings with the indexes. They stay for whoever needs the same next: loading and indexing them takes seconds. */
export async function office(): Promise<Database> {
  const db = await pglite();
  const sql = readFileSync(new URL('indexes.sql', work), 'utf8');
  const mark = `The office with ${createHash('sha256').update(sql).digest('hex')}`;
  const {rows} = await db.query<{mark: string | null}>(
    `SELECT obj_description(to_regclass('bookings')) AS mark`,
  );
  const found = rows[0]?.mark;
  if (found === mark) return db;
  if (!found?.startsWith('The office')) {
    await db.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
    await db.exec(readSample('lessons/indexes-and-query-plans/bookings.sql'));
  }
  await db.exec(`COMMENT ON TABLE bookings IS 'The office'`);
  for (const {name} of await indexes(db)) await db.exec(`DROP INDEX ${name}`);
  await db.exec(sql);
  await db.query('VACUUM ANALYZE bookings');
  await db.exec(`COMMENT ON TABLE bookings IS '${mark}'`);
  return db;
}

/** Writes the plans of all queries to work/plans.txt, for the reader’s pull request. */
export async function writePlans(db: Database): Promise<void> {
  const plans: string[] = [];
  for (const name of Object.keys(values) as QueryName[]) {
    const {plan} = await pagesOf(db, name);
    plans.push(`-- ${name}${queries[name]};\n\n${plan}\n`);
  }
  writeFileSync(new URL('plans.txt', work), plans.join('\n'));
}

/** The indexes beside that of the primary key, and how many pages they have. */
export async function indexes(db: Database) {
  const {rows} = await db.query<{name: string; pages: number; kind: string}>(`
    SELECT quote_ident(relname) AS name, pg_relation_size(pg_class.oid)::int / ${pageSize} AS pages, amname AS kind
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid JOIN pg_am ON pg_am.oid = relam
    WHERE indrelid = 'bookings'::regclass AND NOT indisprimary`);
  return rows;
}

/** What a query returns. */
export async function answer(db: Database, name: QueryName, sql = queries[name]) {
  return (await db.query(sql, values[name])).rows;
}

/** How PostgreSQL answers a query, when everything that it needs is in memory. */
async function plan(db: Database, name: QueryName): Promise<string> {
  const explain = async () =>
    db.query<Record<string, string>>(`EXPLAIN (ANALYZE, BUFFERS) ${queries[name]}`, values[name]);
  await explain();
  const {rows} = await explain();
  return rows.map((row) => Object.values(row).join('')).join('\n');
}

/** The plan of a query, and how many pages it visits. */
export async function pagesOf(db: Database, name: QueryName) {
  const text = await plan(db, name);
  const counts = /Buffers: shared(?: hit=(\d+))?(?: read=(\d+))?/.exec(text) ?? [];
  return {plan: text, pages: Number(counts[1] ?? 0) + Number(counts[2] ?? 0)};
}
