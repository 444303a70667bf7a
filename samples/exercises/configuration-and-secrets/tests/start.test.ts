/** Starts the job as a scheduler would: as a process of its own, with nothing but the given environment. */
import {spawn} from 'node:child_process';
import {createHmac} from 'node:crypto';
import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {beforeAll, expect, test} from 'vitest';
import {good} from './environment.js';

const work = join(import.meta.dirname, '../work');

/** What it did: its exit code, and what it printed. */
type Run = {status: number | null; stdout: string; stderr: string};

async function start(variables: NodeJS.ProcessEnv): Promise<Run> {
  const {PATH, SystemRoot} = process.env;
  const job = spawn(process.execPath, ['--import', 'tsx', join(work, 'main.ts')], {
    cwd: import.meta.dirname,
    env: {PATH, SystemRoot, ...variables},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(job, 'exit');
  const [stdout, stderr] = await Promise.all([text(job.stdout), text(job.stderr)]);
  const [status] = (await exited) as [number | null];
  return {status, stdout, stderr};
}

const bad = {
  BATCH_SIZE: 'plenty-of-them',
  DATABASE_URL: 'mysql://reminders:swordfish@db.example.com/bookable',
  DRY_RUN: 'perhaps',
  LINK_KEY: 'open-sesame',
  PUBLIC_URL: 'not-an-address',
};
let onGood: Run, onDry: Run, onBad: Run, onKeyless: Run;

beforeAll(async () => {
  const {LINK_KEY: _, ...keyless} = good;
  [onGood, onDry, onBad, onKeyless] = await Promise.all([
    start(good),
    start({...good, DRY_RUN: 'true', BATCH_SIZE: '1'}),
    start(bad),
    start(keyless),
  ]);
});

test('on a good environment the job does its work, with the key it was given', () => {
  const {status, stdout, stderr} = onGood;
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  const links = [7, 8].map((booking) => {
    const path = `/bookings/${booking}`;
    const signature = createHmac('sha256', good.LINK_KEY).update(path).digest('base64url');
    return `Sent ${good.PUBLIC_URL}${path}?signature=${signature}`;
  });
  const expected = ['The database is at db.example.com:5432.', ...links];
  expect(stdout.trim().split('\n').slice(-3)).toEqual(expected);
});

test('what it prints at its start holds its settings, and no secret', () => {
  expect(onGood.stdout).toContain(`publicUrl: '${good.PUBLIC_URL}'`);
  expect(onGood.stdout).toContain('linkKey: [secret]');
  expect(onGood.stdout).not.toMatch(/swordfish|sesame/);
});

test('on a dry run nothing is sent', () => {
  expect(onDry.stdout).not.toContain('Sent ');
  expect(onDry.stdout.match(/Would send /g)).toHaveLength(1);
});

test('on a bad environment the job ends with exit code 1, before it does anything', () => {
  expect({status: onBad.status, stdout: onBad.stdout}).toEqual({status: 1, stdout: ''});
});

test('it says everything that is wrong at once, to people', () => {
  const unnamed = Object.keys(bad).filter((name) => !onBad.stderr.includes(name));
  expect(unnamed, 'wrong, and not named').toEqual([]);
  expect(onBad.stderr, 'a list of calls is for no reader').not.toMatch(/^ {4}at /m);
});

test('it repeats no value, for one of them may be a secret', () => {
  const repeated = Object.values(bad).filter((value) => onBad.stderr.includes(value));
  expect(repeated).toEqual([]);
});

test('without its key the job does not start', () => {
  expect({status: onKeyless.status, stdout: onKeyless.stdout}).toEqual({status: 1, stdout: ''});
  expect(onKeyless.stderr).toContain('LINK_KEY');
});

test('process.env stands in one place, in main.ts', () => {
  const places = readdirSync(work)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const code = readFileSync(join(work, name), 'utf8');
      return [...code.matchAll(/process\.env\b/g)].map(() => name);
    });
  expect(places).toEqual(['main.ts']);
});
