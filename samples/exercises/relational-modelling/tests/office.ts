/** A database with the tables of work/schema.sql, and what the tests ask of it. */
import {readFileSync} from 'node:fs';
import {expect} from 'vitest';
import {pglite, type Database} from '#testing/database.js';

/** A row: values by column. */
export type Row = Record<string, unknown>;

let db: Database;

/** Makes the tables anew. In PGlite, so that a transaction is on the one connection that there is. */
export async function makeOffice(): Promise<void> {
  db = await pglite();
  await db.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  const sql = readFileSync(new URL('../work/schema.sql', import.meta.url), 'utf8');
  await db.exec(sql).catch((error: unknown) => {
    throw new Error(
      `PostgreSQL refuses schema.sql itself. npm run sql with that file shows the place.\n${described(error)}`,
      {cause: error},
    );
  });
}

/** Runs a test on rows of its own: afterwards they are gone. */
export function onOffice(run: () => Promise<void>): () => Promise<void> {
  return async () => {
    await db.exec(`BEGIN; SET LOCAL timezone = 'UTC'`);
    try {
      await run();
    } finally {
      await db.exec('ROLLBACK');
    }
  };
}

/** The columns of a table, by name, with whether they may be missing. */
export async function columnsOf(table: string): Promise<Map<string, {isNullable: boolean}>> {
  const {rows} = await db.query<{name: string; isNullable: boolean}>(
    `SELECT column_name AS name, is_nullable = 'YES' AS "isNullable"
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
    [table],
  );
  return new Map(rows.map(({name, isNullable}) => [name, {isNullable}]));
}

/** Puts in a row that the brief allows, and returns it as it is then. */
export async function add(table: string, row: Row): Promise<Row> {
  try {
    return await insert(table, row);
  } catch (error) {
    if (codeOf(error) === '42P01') throw new Error(`There is no table ${table}.`, {cause: error});
    throw new Error(
      `The brief allows this row, and it was refused.\n${shown(table, row)}\n${described(error)}`,
      {cause: error},
    );
  }
}

/** Expects that a row is refused, by a rule of one of these kinds. */
export async function refuses(rule: string, table: string, row: Row, codes: string[]) {
  await refusesAny(rule, shown(table, row), codes, () => insert(table, row));
}

/** Expects that a row is not removed, since others need it. */
export async function keeps(rule: string, table: string, id: unknown): Promise<void> {
  // PostgreSQL 18 has a code of its own for RESTRICT.
  await refusesAny(rule, `DELETE FROM ${table} WHERE id = ${String(id)}`, ['23503', '23001'], () =>
    remove(table, id),
  );
}

/** Removes what the brief allows to remove. */
export async function removes(table: string, id: unknown): Promise<void> {
  try {
    await remove(table, id);
  } catch (error) {
    throw new Error(
      `The brief allows to remove this row, and it was refused: ${table}, id ${String(id)}.\n${described(error)}`,
      {cause: error},
    );
  }
}

/** Runs SQL, and returns the rows. */
export async function ask(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await db.query<Row>(sql, values)).rows;
}

function insert(table: string, row: Row): Promise<Row> {
  const columns = Object.keys(row);
  const places = columns.map((_, at) => `$${at + 1}`);
  return savepoint(async () => {
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')}) RETURNING *`;
    const [inserted] = await ask(sql, Object.values(row));
    return inserted ?? {};
  });
}

function remove(table: string, id: unknown): Promise<Row[]> {
  return savepoint(() => ask(`DELETE FROM ${table} WHERE id = $1`, [id]));
}

async function refusesAny(
  rule: string,
  what: string,
  codes: string[],
  run: () => Promise<unknown>,
) {
  const error: unknown = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) expect.fail(`No rule refused this. ${rule}\n${what}`);
  if (!codes.includes(codeOf(error) ?? '')) {
    expect.fail(
      `This was refused for another reason (expected: ${codes.join(' or ')}). ${rule}\n${what}\n${described(error)}`,
    );
  }
}

/** A refusal must not end the test: only what was tried is undone. */
async function savepoint<Value>(run: () => Promise<Value>): Promise<Value> {
  await db.exec('SAVEPOINT attempt');
  try {
    return await run();
  } catch (error) {
    await db.exec('ROLLBACK TO attempt');
    throw error;
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

function described(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `PostgreSQL says: ${codeOf(error) ?? ''}: ${message}`;
}

function shown(table: string, row: Row): string {
  const values = Object.entries(row).map(
    ([column, value]) => `${column}: ${JSON.stringify(value)}`,
  );
  return `${table} (${values.join(', ')})`;
}
