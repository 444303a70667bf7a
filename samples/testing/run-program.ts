import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');

/** What a program prints, as in a terminal: `npx tsx <file>`. @throws when it fails */
export function runProgram(file: string): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, [tsx, file], {
    encoding: 'utf8',
    env: {...process.env, FORCE_COLOR: '0'},
  });
  if (status !== 0) throw new Error(`${file} failed.\n${stderr}`);
  return stdout;
}
