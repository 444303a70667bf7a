/** `npm run sql`, as a reader types it. */
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const folder = import.meta.dirname;

test('what is typed runs when its semicolon comes; files run with \\i, and \\q leaves', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'sql-'));
  try {
    const file = join(temporary, 'rooms.sql');
    writeFileSync(file, `CREATE TABLE rooms (name text);\nINSERT INTO rooms VALUES ('Banda');`);
    const typed = ['\\d', '\\i no.sql', `\\i ${file}`, 'SELECT name', 'FROM rooms;', '\\q', 'x;'];
    const {stdout, stderr} = spawnSync(process.execPath, [tsx, join(folder, 'sql.ts')], {
      cwd: temporary,
      input: typed.join('\n'),
      encoding: 'utf8',
    });
    expect(stdout).toBe(`\
There is no \\d here, only \\i and \\q.
CREATE TABLE
INSERT 0 1
 name
-------
 Banda
(1 row)

`);
    expect(stderr).toMatch(/^There is no file .*no\.sql\.\n$/);
  } finally {
    rmSync(temporary, {recursive: true});
  }
});
