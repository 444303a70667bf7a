// #region database
import {PGlite} from '@electric-sql/pglite';
import {readFileSync} from 'node:fs';
import {PrismaPGlite} from 'pglite-prisma-adapter';
import {PrismaClient} from './generated/client.js';

// A PostgreSQL inside this process. It begins anew with each program.
const pglite = new PGlite();
await pglite.exec(readFileSync(new URL('tables.sql', import.meta.url), 'utf8'));
// #endregion database

// #region client
/** The one client of this program. */
export const prisma = new PrismaClient({
  adapter: new PrismaPGlite(pglite),
  log: [{emit: 'event', level: 'query'}],
});
// #endregion client

// #region log
prisma.$on('query', ({query, params}) => {
  // Every name is written as "public"."rooms"."id"; shorter, it is easier to read.
  console.log(`> ${query.replaceAll('"public".', '').replaceAll('"', '')} ${params}`);
});
// #endregion log
