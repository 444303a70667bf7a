/** Writes Prisma's clients: for the checkpoint `data` of Bookable, and for lessons that have a schema of their own. */
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';

const schemas = ['bookable/data', 'lessons/relations-and-pagination'];

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
for (const folder of schemas) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [prisma, 'generate', '--schema', `${folder}/schema.prisma`],
    {
      cwd: new URL('..', import.meta.url),
      encoding: 'utf8',
      // Prisma would download an engine that the client does not need, unless it is told where one is: any program will do.
      env: {...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath},
    },
  );
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exitCode = 1;
  }
}
