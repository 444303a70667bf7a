import {beforeAll, expect, test} from 'vitest';
import type {Database} from '#testing/database.js';
import {answer, indexes, office, pagesOf, pageSize, writePlans, type QueryName} from './office.js';
import * as original from './original.js';

let db: Database;
beforeAll(async () => {
  db = await office();
  await writePlans(db);
});

/** Without an index each query visits all 2,470 pages of the table. */
const enough: [QueryName, number][] = [
  ['bookingsOfRoom', 20],
  ['byOrganizer', 60],
  ['ofDay', 60],
  ['lastCanceled', 40],
];

test.each(enough)('%s visits %i pages at most', async (name, most) => {
  const {plan, pages} = await pagesOf(db, name);
  expect(pages, `It visits ${pages} pages.\n${plan}\n`).toBeLessThanOrEqual(most);
});

test.each(enough)('%s still returns the same rows', async (name) => {
  const rows = await answer(db, name);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows).toEqual(await answer(db, name, original[name]));
});

test('the indexes take 10 MB at most, those of the stretch aside', async () => {
  const counted = (await indexes(db)).filter(({kind}) => kind !== 'gist');
  const megabytes = counted.reduce((sum, {pages}) => sum + pages * pageSize, 0) / 1e6;
  const list = counted.map(({name, pages}) => `${name}: ${(pages * pageSize) / 1e6} MB`);
  expect(megabytes, list.join('\n')).toBeLessThanOrEqual(10);
});
