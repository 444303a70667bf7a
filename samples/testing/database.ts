import {PGlite, types} from '@electric-sql/pglite';
import {btree_gist} from '@electric-sql/pglite/contrib/btree_gist';
import {PrismaPg} from '@prisma/adapter-pg';
import {PrismaPGlite} from 'pglite-prisma-adapter';
import {readdirSync, readFileSync} from 'node:fs';
import pg from 'pg';
import {inject} from 'vitest';
import {answers} from '../scripts/answer.js';
import {psqlAnswers} from './psql.js';
import type {} from './throwaway-database.js';

/** A PostgreSQL: PGlite, in this process, or a real server. What a test does here must work on both. */
export type Database = {
  /** Runs one statement; `$1` in it is the first of the values. The caller says what its rows are. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- so that no call needs a cast
  query<Row extends object>(sql: string, values?: unknown[]): Promise<{rows: Row[]}>;
  /** Runs one statement, and returns what comes of it as text, as psql shows it. */
  table(sql: string, values?: unknown[]): Promise<Table>;
  /** Runs any number of statements. */
  exec(sql: string): Promise<unknown>;
  /** What a reader sees who runs this: `npm run sql` prints it for PGlite, psql for a real server. */
  answers(sql: string): Promise<string>;
  /** How Prisma gets to it. */
  adapter(): PrismaPGlite | PrismaPg;
};

/** The result of a statement: the names of its columns, and its rows. */
export type Table = {columns: string[]; rows: (string | null)[][]};

let database: Promise<Database> | undefined;
let inProcess: Promise<Database> | undefined;

/** The database of the Vitest project that runs (`pglite` or `postgresql`). Tests share it, each emptying it first. */
export async function emptyDatabase(): Promise<Database> {
  const db = await (database ??= open());
  await db.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  return db;
}

/** The database, empty but for the tables of Bookable’s checkpoint `data`. */
export async function bookableDatabase(): Promise<Database> {
  const db = await emptyDatabase();
  const migrations = new URL('../bookable/data/migrations/', import.meta.url);
  for (const name of readdirSync(migrations).sort()) {
    if (!name.includes('.'))
      await db.exec(readSample(`bookable/data/migrations/${name}/migration.sql`));
  }
  return db;
}

async function open(): Promise<Database> {
  const url = inject('databaseUrl');
  if (url) {
    const pool = new pg.Pool({connectionString: url, options: '-c timezone=UTC'});
    // The database is dropped under connections that are still open.
    pool.on('error', () => undefined);
    return {
      query: (sql, values) => pool.query(sql, values),
      table: async (text, values) => {
        const types = {getTypeParser: () => (raw: string) => raw};
        const query = {text, values, types, rowMode: 'array'} as const;
        const {fields, rows} = await pool.query<(string | null)[]>(query);
        return {columns: fields.map(({name}) => name), rows};
      },
      exec: (sql) => pool.query(sql),
      answers: psqlAnswers,
      adapter: () => new PrismaPg({connectionString: url}),
    };
  }
  return pglite();
}

/** Leaves the values of all types that PGlite knows as PostgreSQL writes them. */
const asText = Object.fromEntries(
  Object.keys(types.parsers).map((type) => [type, (raw: string) => raw]),
);

/** PGlite, as the last test left it, also where a real server is named: for what depends on the version of PostgreSQL. */
export function pglite(): Promise<Database> {
  return (inProcess ??= PGlite.create({extensions: {btree_gist}}).then((db) => ({
    query: (sql, values) => db.query(sql, values),
    table: async (sql, values) => {
      const options = {rowMode: 'array', parsers: asText} as const;
      const {fields, rows} = await db.query<(string | null)[]>(sql, values, options);
      return {columns: fields.map(({name}) => name), rows};
    },
    exec: (sql) => db.exec(sql),
    answers: async (sql) => {
      // A reader begins with a session of their own.
      await db.exec('RESET ALL');
      return answers(db, sql);
    },
    adapter: () => new PrismaPGlite(db),
  })));
}

/** One more connection to the real server, for tests of what two clients do to each other. */
export async function connect(): Promise<pg.Client> {
  const url = inject('databaseUrl');
  if (!url)
    throw new Error('Only a real PostgreSQL takes a second connection: name it *.pg.test.ts');
  // PostgreSQL shows moments in the zone of the session, in its messages too.
  const client = new pg.Client({connectionString: url, options: '-c timezone=UTC'});
  // The database is dropped under connections that are still open.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** The text of a file below `samples/`. */
export function readSample(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}
