/**
 * Gives the tests a database of their own on the server that DATABASE_URL names, and drops it when they are through: what
 * else is on that server is never touched. Vitest runs this file once, before and after all tests of a project.
 */
import pg from 'pg';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the throwaway database; absent where the tests run on PGlite. */
    databaseUrl: string | undefined;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set.');
  const name = `samples_${process.pid}_${Date.now()}`;
  await run(url, `CREATE DATABASE ${name}`);

  const throwaway = new URL(url);
  throwaway.pathname = name;
  project.provide('databaseUrl', throwaway.href);
  return () => run(url, `DROP DATABASE ${name} WITH (FORCE)`);
}

async function run(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({connectionString});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
