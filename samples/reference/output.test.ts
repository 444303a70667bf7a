/** What the commands on the reference pages print, kept in `output/`. After a change on purpose: npm run output */
import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';

const root = new URL('..', import.meta.url);

test('npm ls names the installed Zod', async () => {
  const {stdout} = spawnSync('npm ls zod', {cwd: root, encoding: 'utf8', shell: true});
  expect(stdout).toContain('zod@');
  // npm adds the folder, which is another one for everybody.
  await expect(`${stdout.replace(/^(\S+) .*/, '$1').trimEnd()}\n`).toMatchFileSnapshot(
    'output/npm-ls.txt',
  );
});
