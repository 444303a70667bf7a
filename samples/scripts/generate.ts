/** Writes Prisma's client for the checkpoint `data` of Bookable, from its schema. */
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const options = ['generate', '--config', 'bookable/data/prisma.config.ts'];
const {status, stdout, stderr} = spawnSync(process.execPath, [prisma, ...options], {
  cwd: new URL('..', import.meta.url),
  encoding: 'utf8',
  // Prisma would download an engine that the client does not need, unless it is told where one is: any program will do.
  env: {...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath},
});
if (status !== 0) {
  console.error(stdout, stderr);
  process.exitCode = 1;
}
