/** What the answers to the ten questions of the stage say of Bookable, and of the code beside them. */
import 'reflect-metadata';
import type {INestApplication, Type} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {expect, onTestFinished, test} from 'vitest';
import {printed} from '#testing/printed.js';
import {AppModule} from '../../bookable/http-apis/app.module.js';
import {createBooking} from '../../bookable/http-apis/bookings.schema.js';
import {toProblem} from '../../bookable/http-apis/problem.js';
import wanted from '../../bookable/http-apis/requests/booking.json' with {type: 'json'};
import room from '../../bookable/http-apis/requests/room.json' with {type: 'json'};
import type {Store} from '../../bookable/http-apis/store.js';
import {add} from './any-error.js';
import {accepted, after, before, refused} from './capacity.js';
import {bookAndCompare} from './dates.js';
import {readSettings} from './environment.js';
import {Guarded, timed} from './guard.js';
import {id} from './one-spelling.js';
import {TextId} from './text-id.js';
import {OneStore, TwoStores} from './two-stores.js';

/** Starts an application as a test does, from its module alone. */
async function start(module: Type): Promise<App> {
  const testing = await Test.createTestingModule({imports: [module]}).compile();
  const app = testing.createNestApplication<INestApplication<App>>();
  onTestFinished(() => app.close());
  await app.init();
  return app.getHttpServer();
}

test('a wrong title is found before a missing room', async () => {
  const server = await start(AppModule);
  const sent = {...wanted, roomId: 9, title: ' '};
  const {status, text} = await request(server).post('/bookings').send(sent);
  expect(status).toBe(400);
  expect(text).toContain('"field":"title"');
  expect(text).not.toContain('room 9');
});

test('who sends a booking twice is refused by the first one', async () => {
  const server = await start(AppModule);
  await request(server).post('/rooms').send(room);
  const book = () => request(server).post('/bookings').send(wanted);
  expect([(await book()).status, (await book()).status]).toEqual([201, 409]);
  expect((await request(server).get('/rooms/1/bookings')).body).toHaveLength(1);
});

test.each([
  ['two stores', TwoStores, 404],
  ['one store', OneStore, 201],
])('with %s, booking a room that was just made is %i', async (_, module, expected) => {
  const server = await start(module);
  expect((await request(server).post('/rooms').send(room)).status).toBe(201);
  expect((await request(server).post('/bookings').send(wanted)).status).toBe(expected);
});

test('a room that is listed is not found by an id that stayed text', async () => {
  const server = await start(TextId);
  expect((await request(server).get('/rooms')).body).toMatchObject([{id: 1}]);
  const {status, text} = await request(server).get('/rooms/1');
  expect(status).toBe(404);
  expect(text).toContain('There is no room 1.');
});

test('settings that are refused are printed whole, and the program goes on with others', async () => {
  let settings;
  const output = await printed(async () => {
    settings = readSettings({PORT: '80a', DATABASE_PASSWORD: 'correct horse battery'});
  });
  expect(output).toContain('correct horse battery');
  expect(output).toContain('✖ Invalid input: expected number, received NaN\n  → at PORT');
  expect(settings).toEqual({port: 3000, password: ''});
});

test('where there is no route there is no guard and no timing, and who is refused is not timed either', async () => {
  const server = await start(Guarded);
  const nowhere = await request(server).get('/nowhere');
  expect(nowhere).toMatchObject({status: 404, type: 'application/problem+json'});
  const wrong = await request(server).post('/rooms').send({});
  expect(wrong).toMatchObject({status: 401, type: 'application/problem+json'});
  expect(timed).toEqual([]);
  const allowed = () => request(server).post('/rooms').set('x-key', 'open sesame');
  // What the pipe refuses is timed: the interceptor stands around the pipe.
  expect((await allowed().send({})).status).toBe(400);
  expect((await allowed().send(room)).status).toBe(201);
  expect(timed).toEqual(['/rooms', '/rooms']);
});

test('a lost database looks like a room that is taken', async () => {
  const booking = createBooking.parse(wanted);
  const down = new Error('connect ECONNREFUSED 10.0.0.5:5432');
  const store = {addBooking: () => Promise.reject(down)} as unknown as Store;
  const error: unknown = await add(store, booking).catch((caught: unknown) => caught);
  expect(toProblem(error)).toMatchObject({status: 409, title: 'The room is taken'});
});

test('a moment comes out of the API as text', async () => {
  const server = await start(AppModule);
  await request(server).post('/rooms').send(room);
  await expect(bookAndCompare(server)).rejects.toThrow(
    "expected '2030-01-07T09:00:00.000Z' to deeply equal 2030-01-07T09:00:00.000Z",
  );
});

test('cases off the edge do not tell two schemas apart, the one at the edge does', () => {
  for (const schema of [before, after]) {
    for (const input of accepted) expect(schema.safeParse(input).success).toBe(true);
    for (const input of refused) expect(schema.safeParse(input).success).toBe(false);
  }
  expect([before, after].map((schema) => schema.safeParse(0).success)).toEqual([false, true]);
});

test('a room has more than one address, until its id has one spelling', async () => {
  const server = await start(AppModule);
  await request(server).post('/rooms').send(room);
  for (const spelling of ['1', '0x1', '01', '1e0', '%201']) {
    expect((await request(server).get(`/rooms/${spelling}`)).status, spelling).toBe(200);
    const text = decodeURIComponent(spelling);
    expect(id.safeParse(text).success, spelling).toBe(spelling === '1');
  }
  expect(id.safeParse('3000000000').success).toBe(false);
});
