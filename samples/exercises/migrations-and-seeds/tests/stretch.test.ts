import {expect, test} from 'vitest';
import {ask, migrations, officeAfter, rooms, run, works} from './office.js';
import {version2, version3} from './versions.js';

test('6-relax.sql: version 2 goes on working, and version 3 works beside it', async () => {
  await officeAfter('6-relax.sql');
  await works(version2);
  await works(version3);
});

test('7-contract.sql: the old column is gone, no room is, and version 3 works', async () => {
  await officeAfter('7-contract.sql');
  await works(version3);
  const columns = await ask(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = 'rooms' ORDER BY ordinal_position`,
  );
  expect(columns).toEqual([{name: 'id'}, {name: 'name'}, {name: 'capacity'}]);
  expect(await ask('SELECT count(*)::int AS rooms FROM rooms')).toEqual([{rooms}]);
});

test('every migration that shuts everybody out gives up when it has to wait long', async () => {
  const patient: string[] = [];
  for (const [at, file] of migrations.entries()) {
    await officeAfter(migrations[at - 1]);
    const {locks, lockTimeout} = await run(file);
    if (locks.includes('AccessExclusiveLock') && lockTimeout === '0') patient.push(file);
  }
  expect(patient, 'files without a lock_timeout').toEqual([]);
});
