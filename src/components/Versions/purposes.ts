/** What each package of the samples is there for. A new package needs its line here; the build says so. */
export const purposes: Readonly<Record<string, string>> = {
  '@electric-sql/pglite': 'a PostgreSQL that runs inside Node.js, for tests',
  '@nestjs/common': 'NestJS: decorators, pipes, exceptions',
  '@nestjs/core': 'NestJS: the framework itself',
  '@nestjs/platform-express': 'NestJS on Express, which speaks HTTP',
  '@nestjs/testing': 'starts a NestJS application in a test',
  '@prisma/adapter-pg': 'lets Prisma reach PostgreSQL through pg',
  '@prisma/client': 'what Prisma’s generated client runs on',
  '@prisma/driver-adapter-utils': 'types for Prisma’s adapters, for tests',
  '@prisma/schema-engine-wasm': 'compares the schema with the migrations, in a test',
  '@types/node': 'types of Node.js, of the oldest version that is supported',
  '@types/pg': 'types of pg',
  '@types/supertest': 'types of Supertest',
  pg: 'node-postgres: connections and plain SQL',
  'pglite-prisma-adapter': 'lets Prisma reach PGlite, for tests',
  prisma: 'Prisma’s command line: it generates the client',
  'reflect-metadata': 'lets NestJS see types at run time',
  rxjs: 'streams of values, which NestJS builds on',
  selfsigned: 'makes a certificate for a server on your own machine, for a test',
  supertest: 'sends HTTP requests to an application in a test',
  tsx: 'runs TypeScript files directly',
  typescript: 'the compiler',
  vite: 'what Vitest builds on',
  vitest: 'the test runner',
  zod: 'checks values at run time',
};

/** @throws when nobody has said what the package is for */
export function purposeOf(name: string): string {
  const purpose = purposes[name];
  if (!purpose) throw new Error(`Say in src/components/Versions/purposes.ts what ${name} is for.`);
  return purpose;
}
