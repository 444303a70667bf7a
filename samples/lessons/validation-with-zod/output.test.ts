/** What the programs of the lesson print, kept in `output/`. After a change on purpose: npm run output */
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {expect, test} from 'vitest';
import {runProgram} from '#testing/run-program.js';

const here = import.meta.dirname;
const programs = readdirSync(here).filter((name) => /^[a-z-]+\.ts$/.test(name));

test('there are programs', () => {
  expect(programs.length).toBeGreaterThan(3);
});

test.each(programs)('%s prints what the lesson shows', async (file) => {
  const printed = runProgram(`${here}/${file}`);
  await expect(printed).toMatchFileSnapshot(`output/${basename(file, '.ts')}.txt`);
});
