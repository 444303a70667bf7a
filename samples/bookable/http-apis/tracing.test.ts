import 'reflect-metadata';
import {Logger, type INestApplication} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {AppModule} from './app.module.js';

let app: INestApplication<App>;
const log = vi.spyOn(Logger.prototype, 'log').mockReturnValue();
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

beforeEach(async () => {
  const module = await Test.createTestingModule({imports: [AppModule]}).compile();
  app = await module.createNestApplication<INestApplication<App>>().init();
  log.mockClear();
});
afterEach(() => app.close());

/** @param sent the client’s own id */
async function ask(path: string, sent?: string) {
  const asked = request(app.getHttpServer()).get(path);
  if (sent !== undefined) asked.set('X-Request-Id', sent);
  const {status, headers} = await asked;
  return {status, id: headers['x-request-id']};
}

test('every answer has an id of its own, also a refusal', async () => {
  const answers = [await ask('/rooms'), await ask('/rooms/first'), await ask('/nowhere')];
  expect(answers.map(({status}) => status)).toEqual([200, 400, 404]);
  for (const {id} of answers) expect(id).toMatch(uuid);
  expect(new Set(answers.map(({id}) => id)).size).toBe(3);
});

test('the client’s own id is kept when it can do no harm, and replaced otherwise', async () => {
  expect((await ask('/rooms', 'a-job-4711')).id).toBe('a-job-4711');
  for (const harmful of ['short', 'x'.repeat(65), '4711 GET /rooms 1 ms', '"},{"level']) {
    expect((await ask('/rooms', harmful)).id).toMatch(uuid);
  }
});

test('what is answered and what is refused by a handler or a pipe are timed', async () => {
  for (const path of ['/rooms?minCapacity=2', '/rooms/9', '/rooms/first']) {
    await ask(path, 'a-job-4711');
    const milliseconds = / \d+ ms$/;
    const line: unknown = log.mock.calls.splice(0)[0]?.[0];
    expect(line).toMatch(milliseconds);
    expect(String(line).replace(milliseconds, '')).toBe(`a-job-4711 GET ${path}`);
  }
});

test('what reaches no route is not timed', async () => {
  await ask('/nowhere');
  expect(log).not.toHaveBeenCalled();
});
