/** Bookable’s data, and what your statements make of it. */
import {readFileSync} from 'node:fs';
import {pglite, readSample, type Database, type Table} from '#testing/database.js';

/** The data, in a schema of its own: exercises share one PGlite. It is loaded once; each statement is taken back. */
export async function office(): Promise<Database> {
  const db = await pglite();
  const {rows} = await db.query<{found: string | null}>(
    `SELECT to_regclass('office.bookings')::text AS found`,
  );
  if (!rows[0]?.found) {
    await db.exec('CREATE SCHEMA office; SET search_path = office');
    await db.exec(readSample('lessons/sql-for-applications/bookable.sql'));
    await db.exec('RESET search_path');
  }
  return db;
}

/** Runs the statement of a file in `work`, then perhaps a look at the tables, and takes everything back. */
export async function run(
  file: string,
  values: unknown[] = [],
  look?: string,
): Promise<{returned: Table; seen: Table | undefined}> {
  const sql = readFileSync(new URL(`../work/${file}`, import.meta.url), 'utf8');
  if (/^(?:\s|--.*|;)*$/.test(sql)) {
    throw new Error('Nothing is written yet below the question.');
  }
  const db = await office();
  await db.exec(`BEGIN; SET LOCAL search_path = office; SET LOCAL timezone = 'UTC'`);
  try {
    const returned = await db.table(sql, values).catch((error: unknown) => {
      throw new Error(refusal(error, sql), {cause: error});
    });
    return {returned, seen: look === undefined ? undefined : await db.table(look)};
  } finally {
    await db.exec('ROLLBACK');
  }
}

/** What PostgreSQL says, and the place in the file. */
function refusal(error: unknown, sql: string): string {
  if (!(error instanceof Error)) return String(error);
  const of = (key: string): unknown => Object.getOwnPropertyDescriptor(error, key)?.value;
  const lines = [`PostgreSQL refuses it: ${error.message}`];
  const position = Number(of('position'));
  if (position) {
    const above = sql.slice(0, position - 1).split('\n');
    const label = `LINE ${above.length}: `;
    lines.push(
      `${label}${sql.split('\n')[above.length - 1]}`,
      `${' '.repeat(label.length + (above.at(-1)?.length ?? 0))}^`,
    );
  }
  if (of('hint')) lines.push(`HINT: ${String(of('hint'))}`);
  return lines.join('\n');
}
