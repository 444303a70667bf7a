import {beforeAll, expect, test} from 'vitest';
import type {Database} from '#testing/database.js';
import {answer, office, pagesOf} from './office.js';
import * as original from './original.js';

let db: Database;
beforeAll(async () => {
  db = await office();
});

test('during visits 20 pages at most', async () => {
  const {plan, pages} = await pagesOf(db, 'during');
  expect(pages, `It visits ${pages} pages.\n${plan}\n`).toBeLessThanOrEqual(20);
});

test('during still returns the same rows', async () => {
  const rows = await answer(db, 'during');
  expect(rows).toHaveLength(200);
  expect(rows).toEqual(await answer(db, 'during', original.during));
});
