/** What a change of a table does to those who read it meanwhile. */
import {afterEach, beforeEach, expect, test} from 'vitest';
import {connect, emptyDatabase, readSample, type Database} from '#testing/database.js';
import {openWindow, type Window} from '#testing/psql.js';
import {becomesTrue} from '#testing/race.js';
import {expandAndContract, matrix} from './matrix.js';
import {versions} from './versions.js';

const folder = 'lessons/migrations-and-seeds';

let db: Database;
let windows: Window[];
beforeEach(async () => {
  db = await emptyDatabase();
  await db.exec(readSample(`${folder}/before.sql`));
  windows = ['A', 'B', 'C'].map(openWindow);
});
afterEach(() => {
  for (const window of windows) window.close();
});

/** Types a part of lock.sql into a window, and resolves with what the window then shows. */
async function type(name: string, part: string): Promise<string> {
  const lines = readSample(`${folder}/lock.sql`)
    .split(`-- #region ${part}\n`)[1]
    ?.split(`-- #endregion ${part}\n`)[0];
  const window = windows['ABC'.indexOf(name)];
  if (!lines || !window) throw new Error(`lock.sql has no part "${part}".`);
  return `-- window ${name}\n${(await window.type(lines)).trimEnd()}\n`;
}

const waiting = (count: number) =>
  becomesTrue(
    db,
    `SELECT count(*) = ${count} AS "isTrue" FROM pg_stat_activity
     WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );

test('a change waits for an open transaction, and readers wait for the change', async () => {
  const report = await type('A', 'report');
  const change = type('B', 'alter');
  await waiting(1);
  const read = type('C', 'read');
  await waiting(2);
  const commit = await type('A', 'commit');
  const shown = [report, commit, await change, await read].join('\n');
  await expect(shown).toMatchFileSnapshot('output/queue.txt');
});

test('55P03: with lock_timeout the change gives up, and a reader is served', async () => {
  const report = await type('A', 'report');
  const shown = [report, await type('B', 'timeout'), await type('C', 'read')].join('\n');
  const said = await db.answers("SET lock_timeout = '10ms'; ALTER TABLE rooms ADD screens int;");
  await expect(said).toMatchFileSnapshot('output/lock-timeout-message.txt');
  await type('A', 'commit');
  await expect(shown).toMatchFileSnapshot('output/lock-timeout.txt');
});

test('expand and contract: on a server the same versions work as on PGlite', async () => {
  await db.exec('DROP TABLE rooms');
  const client = await connect();
  const sql = {
    query: (text: string, values?: unknown[]) => client.query<object>(text, values),
    exec: (text: string) => client.query(text),
  };
  const found = await matrix(sql, versions, expandAndContract);
  await client.end();
  expect(readSample(`${folder}/output/try-screens.txt`)).toContain(found);
});

/** The locks on the table that a step holds until its transaction ends, and what PostgreSQL tells its developers. */
async function locks(step: string): Promise<{modes: string[]; told: string}> {
  const client = await connect();
  const notices: string[] = [];
  client.on('notice', ({message}) => notices.push(message ?? ''));
  await client.query('BEGIN; SET LOCAL client_min_messages = debug1');
  await client.query(readSample(`${folder}/screens/${step}.sql`));
  const {rows} = await client.query<{mode: string}>(
    `SELECT mode FROM pg_locks WHERE relation = 'rooms'::regclass AND pid = pg_backend_pid()`,
  );
  await client.query('COMMIT');
  await client.end();
  return {modes: rows.map(({mode}) => mode).sort(), told: notices.join('\n')};
}

test('only the quick steps shut everybody out; the one that reads all rows does not', async () => {
  expect((await locks('1-expand')).modes).toContain('AccessExclusiveLock');
  await db.exec(readSample(`${folder}/screens/2-backfill.sql`));
  expect((await locks('3-check')).modes).toContain('AccessExclusiveLock');
  const validate = await locks('4-validate');
  expect(validate.modes).toContain('ShareUpdateExclusiveLock');
  expect(validate.modes).not.toContain('AccessExclusiveLock');
  expect(validate.told).toContain('verifying table "rooms"');
  const {told} = await locks('5-require');
  expect(told).toContain('are sufficient to prove that it does not contain nulls');
  expect(told).not.toContain('verifying table "rooms"');
});

test('to drop the check in the same statement makes PostgreSQL read all rows after all', async () => {
  for (const step of ['1-expand', '2-backfill', '3-check', '4-validate'])
    await db.exec(readSample(`${folder}/screens/${step}.sql`));
  const client = await connect();
  const notices: string[] = [];
  client.on('notice', ({message}) => notices.push(message ?? ''));
  await client.query('SET client_min_messages = debug1');
  await client.query(
    'ALTER TABLE rooms ALTER COLUMN screens SET NOT NULL, DROP CONSTRAINT rooms_screens_known',
  );
  await client.end();
  expect(notices.join('\n')).toContain('verifying table "rooms"');
});
