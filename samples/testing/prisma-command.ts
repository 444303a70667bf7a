/** Runs Prisma’s command as a reader does, with the engine from schema-engine-binary.mjs. */
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {inject} from 'vitest';

const command = createRequire(import.meta.url).resolve('prisma/build/index.js');
const engine = fileURLToPath(new URL('schema-engine-binary.mjs', import.meta.url));

/** What the command prints, with a server, a database and a time that are the same in every run. */
export function prisma(cwd: string, ...args: string[]): string {
  const url = inject('databaseUrl') ?? '';
  // Some commands want a person at a terminal.
  const terminal = ['--import', 'data:text/javascript,process.stdin.isTTY=true'];
  const env = {...process.env};
  delete env.CI;
  // Through a shell, so that output and errors come in one stream, in their order.
  const shell = ['-c', 'exec "$0" "$@" 2>&1', process.execPath, ...terminal, command];
  const {stdout} = spawnSync('sh', [...shell, ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      ...env,
      DATABASE_URL: url,
      PRISMA_SCHEMA_ENGINE_BINARY: engine,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      NO_COLOR: '1',
    },
  });
  const {host, pathname} = new URL(url);
  return stdout
    .replaceAll(host, 'localhost:5432')
    .replaceAll(`"${pathname.slice(1)}"`, '"bookable"')
    .replace(/\b20\d{12}_/g, '20300107090000_')
    .replace(/ +$/gm, '')
    .trim()
    .concat('\n');
}
