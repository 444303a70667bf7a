import {afterAll, beforeAll, expect, test} from 'vitest';
import {all, startApi, type Api} from './api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** The ids by title; fifty bookings share each. */
const titled = all.toSorted((a, b) => (((a - 1) * 7) % 10) - (((b - 1) * 7) % 10) || a - b);

test('sorted by title, each of the 500 comes once, in order', async () => {
  expect(await api.ids({sort: 'title', limit: 37})).toEqual(titled);
});

test('sorted by title backwards, too', async () => {
  expect(await api.ids({sort: '-title', limit: 37})).toEqual(titled.toReversed());
});

test('a cursor of one sort is refused with 400 by another', async () => {
  const {nextCursor: ofTime} = await api.page({});
  const {nextCursor: ofTitle} = await api.page({sort: 'title'});
  expect(await api.status({sort: 'title', cursor: ofTime ?? ''})).toBe(400);
  expect(await api.status({cursor: ofTitle ?? ''})).toBe(400);
});
