/** The walk of the lesson: two windows of psql, and what each shows. */
import {afterEach, beforeEach, expect, test} from 'vitest';
import {emptyDatabase, readSample, type Database} from '#testing/database.js';
import {openWindow, type Window} from '#testing/psql.js';
import {becomesTrue} from '#testing/race.js';

const folder = 'lessons/transactions-and-concurrency';

let db: Database;
let a: Window;
let b: Window;
beforeEach(async () => {
  db = await emptyDatabase();
  await db.exec(readSample(`${folder}/table.sql`));
  a = openWindow();
  b = openWindow();
});
afterEach(() => {
  a.close();
  b.close();
});

/** Types a part of two-windows.sql into a window, and resolves with what the window then shows. */
async function type(window: Window, part: string): Promise<string> {
  const lines = readSample(`${folder}/two-windows.sql`)
    .split(`-- #region ${part}\n`)[1]
    ?.split(`-- #endregion ${part}\n`)[0];
  if (!lines) throw new Error(`two-windows.sql has no part "${part}".`);
  const shown = await window.type(lines);
  return `-- window ${window === a ? 'A' : 'B'}\n${shown.trimEnd()}\n`;
}

const someoneWaits = `SELECT EXISTS (
  SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()
) AS "isTrue"`;

test('both look, both insert, both commit: the room is booked twice', async () => {
  const shown = [
    await type(a, 'look'),
    await type(b, 'look'),
    await type(a, 'insert'),
    await type(a, 'commit'),
    await type(b, 'insert'),
    await type(b, 'commit'),
    await type(a, 'count'),
  ].join('\n');
  expect(shown).toContain('(2 rows)');
  await expect(shown).toMatchFileSnapshot('output/booked-twice.txt');
});

test('with the constraint the second insert waits for the first, and fails when that commits', async () => {
  await db.exec(readSample(`${folder}/constraint.sql`));
  const first = [await type(a, 'begin'), await type(a, 'insert')];
  const waiting = type(b, 'insert');
  await becomesTrue(db, someoneWaits);
  const commit = await type(a, 'commit');
  const shown = [...first, commit, await waiting, await type(b, 'count')].join('\n');
  expect(shown).toContain('(1 row)');
  await expect(shown).toMatchFileSnapshot('output/booked-once.txt');
});
