/** What the schema lets through, without starting anything. */
import {format, inspect} from 'node:util';
import {expect, test} from 'vitest';
import {Secret} from '../work/secret.js';
import {readSettings} from '../work/settings.js';
import {good} from './environment.js';

/** The settings that come of an environment. */
function settingsOf(variables: NodeJS.ProcessEnv) {
  const read = readSettings(variables);
  if (!read.ok) throw new Error(`refused:\n${read.problems}`);
  return read.settings;
}

test('settings come out as what they mean', () => {
  const {databaseUrl, linkKey, ...others} = settingsOf(good);
  expect(others).toEqual({batchSize: 2, dryRun: false, publicUrl: good.PUBLIC_URL});
  expect([databaseUrl, linkKey]).toEqual([expect.any(Secret), expect.any(Secret)]);
  expect([databaseUrl.reveal(), linkKey.reveal()]).toEqual([good.DATABASE_URL, good.LINK_KEY]);
});

test('what is harmless has a default', () => {
  const {DATABASE_URL, LINK_KEY, PUBLIC_URL} = good;
  const settings = settingsOf({DATABASE_URL, LINK_KEY, PUBLIC_URL});
  expect(settings).toMatchObject({batchSize: 50, dryRun: false});
});

test('a switch is on when it says so', () => {
  expect(settingsOf({...good, DRY_RUN: 'true'})).toMatchObject({dryRun: true});
});

test('variables of other programs are none of its business', () => {
  expect(settingsOf({...good, HOME: '/home/ana'})).toEqual(settingsOf(good));
});

test.each([
  ['BATCH_SIZE', ['', '0', '501', '1.5', '0x10', '1e2', ' 5', 'undefined']],
  ['DATABASE_URL', [undefined, '', 'db.example.com', 'mysql://root:swordfish@db.example.com/x']],
  ['DRY_RUN', ['', '0', 'no', 'undefined']],
  ['LINK_KEY', [undefined, '', 'sesame', 'x'.repeat(31)]],
  ['PUBLIC_URL', [undefined, '', 'bookable.example.com', 'http://bookable.example.com']],
])('a bad %s is refused, by name and without its value', (name, values) => {
  for (const value of values) {
    const read = readSettings({...good, [name]: value});
    expect(read.ok, `${name} ${inspect(value)} was let through`).toBe(false);
    const problems = read.ok ? '' : read.problems;
    expect(problems, `what is said about ${name} ${inspect(value)}`).toContain(name);
    if (value && value.length > 5) expect(problems).not.toContain(value);
  }
});

test('a secret shows itself only to the line that asks for it', () => {
  const secret = new Secret('swordfish');
  expect(secret.reveal()).toBe('swordfish');
  const shown = [format('%s', secret), `${secret}`, JSON.stringify({secret}), inspect({secret})];
  for (const text of shown) {
    expect(text).not.toContain('swordfish');
    expect(text).toContain('[secret]');
  }
});
