/** What the programs of the lesson print, kept in `output/`. After a change on purpose: npm run output */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {expect, test} from 'vitest';

const here = import.meta.dirname;
// These only hold what others import; dates.js prints something else in each time zone.
const others = ['minutes.js', 'rooms.js', 'dates.js', 'floating.js'];
const programs = readdirSync(here).filter((name) => name.endsWith('.js') && !others.includes(name));

/** What stands in a terminal after `node <file>`. */
function run(file: string, timeZone = 'UTC') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [file], {
    cwd: here,
    encoding: 'utf8',
    env: {...process.env, TZ: timeZone, FORCE_COLOR: '0', NODE_OPTIONS: ''},
  });
  // Newer versions also say where in the JSON.
  return {status, printed: (stdout + stderr).replace(' (line 1 column 2)', '')};
}

test('there are programs', () => {
  expect(programs.length).toBeGreaterThan(7);
});

test.each(programs)('%s prints what the lesson shows', async (file) => {
  const {status, printed} = run(file);
  expect(status, printed).toBe(0);
  await expect(printed).toMatchFileSnapshot(`output/${basename(file, '.js')}.txt`);
});

test.each(['America/New_York', 'Asia/Jakarta'])('a day is another day in %s', async (zone) => {
  const city = zone.split('/')[1];
  await expect(run('dates.js', zone).printed).toMatchFileSnapshot(`output/dates-${city}.txt`);
});

test('a promise that nobody awaits ends the process', async () => {
  const {status, printed} = run('floating.js');
  expect(status).toBe(1);
  const shown = printed
    // Where the file lies, which Node.js it was, and what its own parts are called there.
    .replace(/^ +at .*node:internal.*\n/gm, '')
    .replaceAll(/(file:\/\/)?\/\S*\/(\w+\.js)/g, '$2')
    .replace(/Node\.js v\S+/, 'Node.js v20.19.5');
  await expect(shown).toMatchFileSnapshot('output/floating.txt');
});
