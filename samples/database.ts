import {PGlite} from '@electric-sql/pglite';
import {btree_gist} from '@electric-sql/pglite/contrib/btree_gist';
import {readFileSync} from 'node:fs';

let database: Promise<PGlite> | undefined;

/** PostgreSQL in this process, with a single connection. It takes seconds to start, so tests share it, each emptying it first. */
export async function emptyDatabase(): Promise<PGlite> {
  database ??= PGlite.create({extensions: {btree_gist}});
  const db = await database;
  await db.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  return db;
}

/** The SQL of a file below `samples/`, as a page shows it. */
export function readSql(file: string): string {
  return readFileSync(`samples/${file}`, 'utf8');
}
