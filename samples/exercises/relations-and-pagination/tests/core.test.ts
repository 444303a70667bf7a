import {afterAll, beforeAll, expect, test} from 'vitest';
import {all, startApi, type Api} from './api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('without a query it sends the earliest twenty, each with its room', async () => {
  const {items} = await api.page({});
  expect(items.map(({id}) => id)).toEqual(all.slice(0, 20));
  expect(items[0]).toEqual({
    id: 1,
    roomId: 1,
    room: {name: 'Room 1'},
    title: 'Meeting 0',
    attendees: 4,
    startsAt: '2030-01-07T08:00:00.000Z',
    endsAt: '2030-01-07T09:00:00.000Z',
    status: 'canceled',
  });
});

test('page by page each of the 500 comes once, in order', async () => {
  expect(await api.ids({limit: 37})).toEqual(all);
});

test('where ten start at once, a page may end between them', async () => {
  expect(await api.ids({limit: 7, to: '2030-01-07T11:00:00Z'})).toEqual(all.slice(0, 30));
});

test('the latest come first, page by page, when the client asks for it', async () => {
  expect(await api.ids({sort: '-startsAt', limit: 37})).toEqual(all.toReversed());
});

test('the last page has no cursor, even when it is full', async () => {
  const times = {from: '2030-01-07T08:00:00Z', to: '2030-01-07T10:00:00Z'};
  expect((await api.page({...times, limit: 20})).nextCursor).toBe(null);
  expect((await api.page({...times, limit: 19})).nextCursor).not.toBe(null);
});

test('a list in which nothing is found is empty, and has no cursor', async () => {
  expect(await api.page({roomId: 11})).toEqual({items: [], nextCursor: null});
});

test('the bookings of one room, on every page', async () => {
  expect(await api.ids({roomId: 3, limit: 20})).toEqual(all.filter((id) => id % 10 === 3));
});

test('the canceled ones only, on every page', async () => {
  expect(await api.ids({status: 'canceled', limit: 50})).toEqual(all.filter((id) => id % 4 === 1));
});

test('from is part of the time that is asked for, to is not, in any offset', async () => {
  const times = {from: '2030-01-07T10:00:00+01:00', to: '2030-01-07T11:00:00Z'};
  expect(await api.ids(times)).toEqual(all.slice(10, 30));
});

test('all filters hold together', async () => {
  const query = {roomId: 1, status: 'confirmed', from: '2030-01-08T00:00:00Z', limit: 4};
  const found = all.filter((id) => id % 10 === 1 && id % 4 !== 1 && id > 160);
  expect(await api.ids(query)).toEqual(found);
});

const refused: Record<string, string | number>[] = [
  {limit: 0},
  {limit: 101},
  {limit: 'all'},
  {roomId: 'Banda'},
  {roomId: 3_000_000_000},
  {status: 'gone'},
  {from: '2030-01-07'},
  {sort: 'version'},
  {page: 2},
];
test.each(refused)('refused with 400: %o', async (query) => {
  expect(await api.status(query)).toBe(400);
});

test.each([
  ['no base64url', '%'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['null', encode(null)],
  ['empty', encode({})],
  ['of other types', encode({startsAt: 5, id: 'x'})],
])('a cursor that is %s is refused with 400', async (_, cursor) => {
  expect(await api.status({cursor})).toBe(400);
});

test('a page takes two statements at most, however many bookings it has', async () => {
  const before = api.statements();
  await api.page({limit: 100});
  expect(api.statements() - before).toBeLessThanOrEqual(2);
});

// The last two change the bookings.
test('what others book before your page neither repeats nor hides a booking', async () => {
  let added = 0;
  const book = () => {
    added += 1;
    return api.db.query(
      `INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at)
       SELECT 1, 'Early', 2, start, start + interval '15 minutes'
       FROM (SELECT timestamptz '2030-01-06 00:00Z' + $1::int * interval '15 minutes' AS start) AS time`,
      [added],
    );
  };
  const found = await api.ids({limit: 50}, book);
  await api.db.exec(`DELETE FROM bookings WHERE title = 'Early'`);
  expect(found).toEqual(all);
  expect(added).toBeGreaterThan(5);
});

test('the list goes on although the last booking of your page has been deleted', async () => {
  const removeLast = () => api.db.exec('DELETE FROM bookings WHERE id = 450');
  expect(await api.ids({limit: 50, from: '2030-01-09T00:00:00Z'}, removeLast)).toEqual(
    all.slice(400, 500),
  );
});
