/** A PostgreSQL in this process, with the tables and rows of the lesson on SQL. */
import {PGlite} from '@electric-sql/pglite';
import {PrismaPGlite} from 'pglite-prisma-adapter';
import {readFileSync} from 'node:fs';
import {PrismaClient} from './generated/client.js';

const tables = new URL('../sql-for-applications/bookable.sql', import.meta.url);

const database = PGlite.create();

/** The office as it was, and Prisma on it; `log` is told each statement that Prisma sends, with its values. */
export async function office(log: (sql: string, values: string) => void = () => undefined) {
  const db = await database;
  await db.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  await db.exec(readFileSync(tables, 'utf8'));
  const prisma = new PrismaClient({
    adapter: new PrismaPGlite(db),
    log: [{emit: 'event', level: 'query'}],
  });
  prisma.$on('query', ({query, params}) => {
    log(query, params);
  });
  return {db, prisma};
}

/** A statement of Prisma as it is read more easily: without quotes, and without the list of columns. */
export function short(sql: string): string {
  return sql
    .replace(/"public"\."\w+"\.|"public"\./g, '')
    .replaceAll('"', '')
    .replace(/^SELECT .*? FROM/, 'SELECT … FROM')
    .replace(' ORDER BY', '\n  ORDER BY');
}
