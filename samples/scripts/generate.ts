/** Writes Prisma’s clients, each from its schema: `npm run generate`. */
import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');

/** Runs `prisma generate` in a folder below `samples/`, with a `schema.prisma`. */
export function generate(folder: string): Promise<{isDone: boolean; printed: string}> {
  const child = spawn(process.execPath, [prisma, 'generate'], {
    cwd: new URL(`../${folder}/`, import.meta.url),
    // Prisma would download an engine that the client does not need, unless it is told where one is: any program will do.
    env: {...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, NO_COLOR: '1'},
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({isDone: status === 0, printed});
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = [
    'bookable/data',
    'lessons/prisma-client/office',
    'lessons/prisma-client/strict',
    'lessons/relations-and-pagination',
    'exercises/prisma-client/solution',
  ];
  for (const {isDone, printed} of await Promise.all(folders.map(generate))) {
    if (isDone) continue;
    console.error(printed);
    process.exitCode = 1;
  }
}
