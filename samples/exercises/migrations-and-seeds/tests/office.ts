/** A table with rooms in it, and your files, run one after the other. */
import {existsSync, readFileSync} from 'node:fs';
import {pglite, type Database} from '#testing/database.js';
import type {Version} from './versions.js';

let db: Database;

/** Your migrations, in their order. */
export const migrations = [
  '1-expand.sql',
  '2-backfill.sql',
  '3-check.sql',
  '4-validate.sql',
  '5-require.sql',
  '6-relax.sql',
  '7-contract.sql',
] as const;

/** A file of yours. */
export type File = (typeof migrations)[number] | 'seed.sql';

/** How many rooms there are in the beginning. */
export const rooms = 250;

/** Makes the table anew, with its rooms, and runs your files up to this one; before the first, give nothing. */
export async function officeAfter(last?: (typeof migrations)[number], except?: File) {
  db = await pglite();
  await db.exec('RESET ALL; DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  await db.exec(read('0-before.sql'));
  await db.exec(`
    INSERT INTO rooms (name, size)
    SELECT 'Room ' || n, (ARRAY['small', 'medium', 'large'])[1 + n % 3]
    FROM generate_series(1, ${rooms}) AS n;
  `);
  const until = last ? migrations.indexOf(last) + 1 : 0;
  for (const file of migrations.slice(0, until)) {
    if (file === except) continue;
    if (file === '2-backfill.sql') await backfill();
    else await run(file);
  }
}

/** What a file did: the locks it held until its end, and how long it would wait for them. */
export type Done = {locks: string[]; lockTimeout: string; changed: number};

/** Runs a file, as a migration tool does: all of it or nothing. */
export async function run(file: File): Promise<Done> {
  const sql = read(file);
  if (/^(?:\s|--.*|;)*$/.test(sql)) throw new Error(`Nothing is written yet in ${file}.`);
  await db.exec('BEGIN');
  try {
    await db.exec(sql);
    const [done] = await ask<Done>(`
      SELECT
        ARRAY(
          SELECT DISTINCT mode FROM pg_locks
          WHERE relation = 'rooms'::regclass AND pid = pg_backend_pid()
        ) AS locks,
        current_setting('lock_timeout') AS "lockTimeout",
        (SELECT count(*)::int FROM rooms WHERE xmin = pg_current_xact_id()::xid) AS changed
    `);
    await db.exec('COMMIT');
    if (!done) throw new Error('Unreachable: a SELECT without FROM has one row.');
    return done;
  } catch (error) {
    await db.exec('ROLLBACK');
    throw new Error(`${file} is refused: ${messageOf(error)}`, {cause: error});
  } finally {
    await db.exec('RESET ALL');
  }
}

/** Runs 2-backfill.sql until it changes no room. Returns how many it changed each time. */
export async function backfill(): Promise<number[]> {
  const counts: number[] = [];
  while (counts.at(-1) !== 0) {
    if (counts.length > rooms) throw new Error('2-backfill.sql changes rooms again and again.');
    counts.push((await run('2-backfill.sql')).changed);
  }
  return counts;
}

/** What PostgreSQL tells its developers while a file runs. */
export function told(file: File): Promise<string> {
  return db.answers(`SET client_min_messages = debug1; ${read(file)}; RESET ALL;`);
}

/** Lets a version of the code work, and takes it back. */
export async function works({name, add, list}: Version): Promise<void> {
  await db.exec('BEGIN');
  try {
    await db.query(add, ['Flores']);
    const {rows} = await db.query<object>(list);
    const empty = rows.filter((row) => Object.values(row).includes(null));
    if (empty.length > 0) throw new Error(`it reads NULL in ${empty.length} rooms`);
  } catch (error) {
    throw new Error(`${name} of the code fails: ${messageOf(error)}`, {cause: error});
  } finally {
    await db.exec('ROLLBACK');
  }
}

/** Runs SQL, and returns the rows. */
export async function ask<Row extends object>(sql: string): Promise<Row[]> {
  return (await db.query<Row>(sql)).rows;
}

function read(file: string): string {
  const url = new URL(`../work/${file}`, import.meta.url);
  if (!existsSync(url)) throw new Error(`There is no file ${file}.`);
  return readFileSync(url, 'utf8');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
