/** What a client is told when something is wrong that no route has foreseen. */
import 'reflect-metadata';
import {HttpException, Logger, type INestApplication} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {AppModule} from './app.module.js';
import {InvalidInput, toProblem} from './problem.js';
import {Store} from './store.js';

let app: INestApplication<App>;
const log = vi.spyOn(Logger.prototype, 'error').mockReturnValue();
const broken = new Error('password authentication failed for user "bookable"');

beforeEach(async () => {
  log.mockClear();
  const module = Test.createTestingModule({imports: [AppModule]});
  module.overrideProvider(Store).useValue({rooms: () => Promise.reject(broken)});
  app = await (await module.compile()).createNestApplication<INestApplication<App>>().init();
});
afterEach(() => app.close());

const blank = (status: number, title: string, detail?: string) => ({
  type: 'about:blank',
  title,
  status,
  ...(detail && {detail}),
});

async function send(method: 'get' | 'post', path: string, body?: string) {
  const sent = request(app.getHttpServer())[method](path).type('json').send(body);
  const {status, type, text} = await sent;
  return {status, type, body: JSON.parse(text) as unknown};
}

const type = 'application/problem+json';

test('an address that is not there stays 404', async () => {
  const body = blank(404, 'Not Found', 'Cannot GET /nowhere');
  expect(await send('get', '/nowhere')).toEqual({status: 404, type, body});
  expect(log).not.toHaveBeenCalled();
});

test('a body that is no JSON is 400, one that is too large 413', async () => {
  const broken = {status: 400, type, body: {title: 'Bad Request', status: 400}};
  expect(await send('post', '/rooms', '{"name":')).toMatchObject(broken);
  const body = blank(413, 'Payload Too Large', 'request entity too large');
  const large = JSON.stringify({name: 'x'.repeat(200_000)});
  expect(await send('post', '/rooms', large)).toEqual({status: 413, type, body});
});

// #region broken
test('what breaks inside is logged whole, and the client learns only that it broke', async () => {
  const body = blank(500, 'Internal Server Error');
  expect(await send('get', '/rooms')).toEqual({status: 500, type, body});
  expect(log).toHaveBeenCalledExactlyOnceWith(broken);
});
// #endregion broken

test('the message of an exception of 500 and more stays inside, and its status stays', () => {
  const error = new HttpException('db-1.internal does not answer', 503);
  expect(toProblem(error)).toEqual(blank(503, 'Service Unavailable'));
});

test('what is no error at all is 500', () => {
  expect(toProblem('lost')).toEqual(blank(500, 'Internal Server Error'));
  expect(toProblem(undefined)).toEqual(blank(500, 'Internal Server Error'));
});

test('a wrong field is named by its path, wherever the path comes from', () => {
  const {errors} = new InvalidInput([
    {message: 'too late', path: ['slots', 0, {key: 'end'}]},
    {message: 'not a number'},
  ]);
  expect(errors).toEqual([{field: 'slots.0.end', detail: 'too late'}, {detail: 'not a number'}]);
});
