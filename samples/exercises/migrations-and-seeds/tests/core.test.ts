import {expect, test} from 'vitest';
import {ask, backfill, officeAfter, rooms, run, told, works} from './office.js';
import {version1, version2} from './versions.js';

const one = async <Value>(sql: string) => (await ask<{value: Value}>(sql))[0]?.value;
const unknown = () =>
  one<number>('SELECT count(*)::int AS value FROM rooms WHERE capacity IS NULL');

test('1-expand.sql: version 1 goes on working, and version 2 works beside it', async () => {
  await officeAfter('1-expand.sql');
  await works(version1);
  await works(version2);
});

test('1-expand.sql: no room gets a capacity that nobody has asked for', async () => {
  await officeAfter('1-expand.sql');
  expect(await unknown(), 'rooms whose capacity is not known yet').toBe(rooms);
});

test('2-backfill.sql: it changes at most 100 rooms at a time, until all are done', async () => {
  await officeAfter('1-expand.sql');
  const counts = await backfill();
  expect(Math.max(...counts), 'rooms changed by one run').toBeLessThanOrEqual(100);
  expect(await unknown(), 'rooms that are left').toBe(0);
});

test('2-backfill.sql: a room gets the capacity of its size, and what version 2 wrote stays', async () => {
  await officeAfter('1-expand.sql');
  await ask(`UPDATE rooms SET capacity = 7 WHERE name = 'Room 1'`);
  await backfill();
  const found = await ask(`SELECT name, size, capacity FROM rooms WHERE id <= 4 ORDER BY id`);
  expect(found).toEqual([
    {name: 'Room 1', size: 'medium', capacity: 7},
    {name: 'Room 2', size: 'large', capacity: 20},
    {name: 'Room 3', size: 'small', capacity: 4},
    {name: 'Room 4', size: 'medium', capacity: 8},
  ]);
});

test('3-check.sql: rooms without a capacity are not looked at, and no new one gets in', async () => {
  await officeAfter('3-check.sql', '2-backfill.sql');
  const added = ask(`INSERT INTO rooms (name, size) VALUES ('Flores', 'small')`);
  await expect(added).rejects.toThrow('violates check constraint');
  await works(version2);
});

test('4-validate.sql: it fails while a room has no capacity', async () => {
  await officeAfter('3-check.sql', '2-backfill.sql');
  await expect(run('4-validate.sql')).rejects.toThrow('is violated by some row');
});

test('4-validate.sql: it shuts nobody out while it reads', async () => {
  await officeAfter('3-check.sql');
  const {locks} = await run('4-validate.sql');
  expect(locks).not.toContain('AccessExclusiveLock');
  const open = `SELECT count(*)::int AS value FROM pg_constraint
    WHERE conrelid = 'rooms'::regclass AND NOT convalidated`;
  expect(await one(open), 'constraints that are not valid').toBe(0);
});

test('5-require.sql: the column is NOT NULL, and nothing else is left over', async () => {
  await officeAfter('5-require.sql');
  await works(version2);
  const required = `SELECT attnotnull AS value FROM pg_attribute
    WHERE attrelid = 'rooms'::regclass AND attname = 'capacity'`;
  expect(await one(required), 'capacity is NOT NULL').toBe(true);
  const checks = `SELECT count(*)::int AS value FROM pg_constraint
    WHERE conrelid = 'rooms'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%capacity%'`;
  expect(await one(checks), 'checks of the capacity that are left').toBe(0);
});

test('5-require.sql: PostgreSQL need not read all rooms again while it shuts everybody out', async () => {
  await officeAfter('4-validate.sql');
  expect(await told('5-require.sql')).not.toContain('verifying table');
});

test('seed.sql: after two runs each of its rooms is there once', async () => {
  await officeAfter('5-require.sql');
  await run('seed.sql');
  await run('seed.sql');
  const found = await ask(
    `SELECT name, capacity FROM rooms WHERE name NOT LIKE 'Room %' ORDER BY name`,
  );
  expect(found).toEqual([
    {name: 'Banda', capacity: 8},
    {name: 'Ceram', capacity: 2},
    {name: 'Damar', capacity: 24},
  ]);
});

test('seed.sql: what the office has changed or added since is kept', async () => {
  await officeAfter('5-require.sql');
  await run('seed.sql');
  await ask(`UPDATE rooms SET capacity = 10 WHERE name = 'Banda'`);
  await run('seed.sql');
  expect(await one(`SELECT capacity AS value FROM rooms WHERE name = 'Banda'`)).toBe(10);
  expect(await one('SELECT count(*)::int AS value FROM rooms')).toBe(rooms + 3);
});
