/** Bookable on the tables of work/tables.sql, and the statements that Prisma sends. */
import 'reflect-metadata';
import type {INestApplication} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import type {SqlDriverAdapterFactory} from '@prisma/driver-adapter-utils';
import {existsSync, readFileSync} from 'node:fs';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {pglite, type Database} from '#testing/database.js';

const work = new URL('../work/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, work), 'utf8');

let db: Database;

/** Makes the tables anew. In PGlite: an exercise needs no server. */
export async function makeTables(): Promise<void> {
  db = await pglite();
  await db.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  await db.exec(read('tables.sql'));
}

/** Adds rows behind the back of the application. */
export const addRows = (sql: string) => db.exec(sql);

export type Api = Awaited<ReturnType<typeof startApi>>;

/** Starts the application on the tables as they are. */
export async function startApi() {
  checkClient();
  const {AppModule} = await import('../work/app.module.js');
  const {ADAPTER} = await import('../work/prisma.service.js');
  const statements: string[] = [];
  const module = await Test.createTestingModule({imports: [AppModule]})
    .overrideProvider(ADAPTER)
    .useValue(noting(db.adapter(), statements))
    .compile();
  const app = module.createNestApplication<INestApplication<App>>({logger: false});
  await app.listen(0, '127.0.0.1');
  return {
    app,
    /** What Prisma has sent so far. */
    statements,
    async send(method: 'get' | 'post' | 'patch' | 'delete', path: string, body?: object) {
      const answer = await request(app.getHttpServer())[method](path).send(body);
      return {status: answer.status, body: answer.body as unknown};
    },
    close: () => app.close(),
  };
}

/** @throws with what to type, when the client is not there, or older than its schema */
function checkClient(): void {
  const usesClient = ['prisma.service.ts', 'prisma-store.ts'].some((file) =>
    read(file).includes('./generated/'),
  );
  if (!usesClient) return;
  const command = 'npx prisma generate --config exercises/prisma-client/work/prisma.config.ts';
  if (!existsSync(new URL('generated/client.ts', work))) {
    throw new Error(`There is no client in work/generated. Run: ${command}`);
  }
  // The client has a copy of the schema that it was made from, formatted anew.
  const copy = /"inlineSchema":\s*("(?:[^"\\]|\\.)*")/.exec(
    read('generated/internal/class.ts'),
  )?.[1];
  const words = (schema: string) => schema.replace(/\s+/g, ' ').trim();
  if (words(JSON.parse(copy ?? '""') as string) !== words(read('schema.prisma'))) {
    throw new Error(`schema.prisma has changed since the client was generated. Run: ${command}`);
  }
}

/** The same adapter; what goes through it is noted. */
function noting(adapter: SqlDriverAdapterFactory, statements: string[]): SqlDriverAdapterFactory {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    async connect() {
      const connection = await adapter.connect();
      const queryRaw = connection.queryRaw.bind(connection);
      connection.queryRaw = (query) => {
        statements.push(query.sql);
        return queryRaw(query);
      };
      return connection;
    },
  };
}
