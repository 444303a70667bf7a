/** `GET /bookings` of the checkpoint `data`, on the 500 bookings of many-bookings.sql. */
import 'reflect-metadata';
import type {INestApplication} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bookableDatabase, readSample, type Database} from '#testing/database.js';
import {AppModule} from './app.module.js';
import {PrismaClient} from './generated/client.js';
import {PrismaService} from './prisma.service.js';

type Item = {id: number; roomId: number; startsAt: string; status: string};
type Page = {items: Item[]; nextCursor: string | null};

let db: Database;
let app: INestApplication<App>;

beforeAll(async () => {
  db = await bookableDatabase();
  await db.exec(readSample('bookable/data/many-bookings.sql'));
  const prisma = new PrismaClient({adapter: db.adapter()});
  const onModuleDestroy = () => prisma.$disconnect();
  const module = Test.createTestingModule({imports: [AppModule]});
  module.overrideProvider(PrismaService).useValue(Object.assign(prisma, {onModuleDestroy}));
  app = await (await module.compile()).createNestApplication<INestApplication<App>>().init();
});
afterAll(() => app.close());

async function get(query: Record<string, string | number>) {
  const response = await request(app.getHttpServer()).get('/bookings').query(query);
  return {status: response.status, body: response.body as unknown};
}

async function page(query: Record<string, string | number>): Promise<Page> {
  const {status, body} = await get(query);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as Page;
}

/** All pages, from the first to the last. */
async function pages(
  query: Record<string, string | number>,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Page[]> {
  const read = [await page(query)];
  for (let next = read[0]?.nextCursor; next; next = read.at(-1)?.nextCursor) {
    await between();
    read.push(await page({...query, cursor: next}));
  }
  return read;
}

const ids = (read: Page[]) => read.flatMap(({items}) => items.map(({id}) => id));
const all = Array.from({length: 500}, (_, index) => index + 1);

test('the first page has twenty bookings with the names of their rooms', async () => {
  const {items, nextCursor} = await page({});
  expect(items).toHaveLength(20);
  expect(items[0]).toEqual({
    id: 1,
    roomId: 1,
    room: {name: 'Room 1'},
    title: 'Planning 0',
    attendees: 4,
    startsAt: '2030-01-07T08:00:00.000Z',
    endsAt: '2030-01-07T09:00:00.000Z',
    status: 'canceled',
  });
  expect(nextCursor).toEqual(expect.any(String));
});

test('all pages together have each booking once, in order, also where ten start at once', async () => {
  expect(ids(await pages({limit: 7}))).toEqual(all);
});

test('the last page says that it is the last, also when it is full', async () => {
  const read = await pages({limit: 100});
  expect(read.map(({items}) => items.length)).toEqual([100, 100, 100, 100, 100]);
});

test('filters hold on every page', async () => {
  const query = {roomId: 3, status: 'confirmed', limit: 20};
  const read = await pages(query);
  expect(ids(read)).toEqual(all.filter((id) => id % 10 === 3));
  expect(ids(await pages({status: 'canceled', limit: 60}))).toHaveLength(100);
});

test('from is part of the time that is asked for, to is not', async () => {
  const times = {from: '2030-01-07T10:00:00+01:00', to: '2030-01-07T11:00:00Z'};
  expect(ids(await pages({...times, limit: 15}))).toEqual(all.slice(10, 30));
});

test.each([
  ['no base64url', '%'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['another object', Buffer.from('{"id":1}').toString('base64url')],
  ['a moment that is none', Buffer.from('{"startsAt":"now","id":1}').toString('base64url')],
])('a cursor that is %s is 400', async (_, cursor) => {
  const {status, body} = await get({cursor});
  expect(status).toBe(400);
  expect(body).toMatchObject({errors: [{field: 'cursor'}]});
});

test.each(['limit=0', 'limit=101', 'limit=', 'status=gone', 'from=2030-01-07', 'sort=title'])(
  '%s is 400',
  async (query) => {
    const {status} = await request(app.getHttpServer()).get(`/bookings?${query}`);
    expect(status).toBe(400);
  },
);

test.each([
  ['0001-01-01T00:00:00Z', 200],
  ['0000-12-31T00:00:00Z', 400],
  ['9999-12-31T23:59:59-01:00', 400],
])('from %s is %i, never an error of the database', async (from, status) => {
  expect((await get({from})).status).toBe(status);
  const cursor = Buffer.from(JSON.stringify({startsAt: from, id: 1})).toString('base64url');
  expect((await get({cursor})).status).toBe(status);
});

test('it answers what the lesson shows', async () => {
  const shown = (answer: unknown) => `${JSON.stringify(answer, null, 2)}\n`;
  const first = await page({limit: 2, status: 'confirmed'});
  await expect(shown(first)).toMatchFileSnapshot('output/first-page.txt');
  const cursor = first.nextCursor ?? '';
  const second = await page({limit: 2, status: 'confirmed', cursor});
  expect(ids([second])).toEqual([4, 5]);
  const position = `${Buffer.from(cursor, 'base64url').toString()}\n`;
  await expect(position).toMatchFileSnapshot('output/cursor.txt');
  const broken = await get({cursor: 'abc', limit: 500, sort: 'title'});
  await expect(shown(broken.body)).toMatchFileSnapshot('output/broken-cursor.txt');
});

// The tests above share their bookings; this one changes them.
// #region changes
test('what is booked or deleted between two pages moves no other booking', async () => {
  let changes = 0;
  const change = async () => {
    changes += 1;
    await db.exec(`
      INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at)
      SELECT 1, 'Early', 2, start, start + interval '15 minutes'
      FROM (
        SELECT timestamptz '2030-01-06Z' + ${changes} * interval '15 minutes'
      ) AS time(start);
      DELETE FROM bookings WHERE id = ${changes * 50};
    `);
  };
  expect(ids(await pages({limit: 50}, change))).toEqual(all);
  expect(changes).toBe(9);
});
// #endregion changes
