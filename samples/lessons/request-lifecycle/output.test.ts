/** What the programs and Bookable say, kept in `output/`. After a change on purpose: npm run output */
import 'reflect-metadata';
import {ConsoleLogger, Logger, type INestApplication} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';
import {Test} from '@nestjs/testing';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {expect, onTestFinished, test, vi} from 'vitest';
import {printed} from '#testing/printed.js';
import {AppModule} from '#bookable/http-apis/app.module.js';
import {BookableWithUpkeep, Upkeep} from './read-only.js';

const here = import.meta.dirname;

/** An id of Bookable’s own, always the same one here. */
const steady = (text: string) =>
  text.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '0bb1c7f4-6c0e-4a55-9d0b-0a9d3c1f2e57');

test.each([
  'order',
  'scopes',
  'async-guard',
  'global-guard',
  'wildcard',
  'failures',
  'log-injection',
])('%s prints what the lesson shows', async (name) => {
  const output = await printed(() => import(`${here}/${name}.ts`));
  await expect(steady(output)).toMatchFileSnapshot(`output/${name}.txt`);
});

test('Bookable answers with an id, and logs how long it took', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => {
    write.mockRestore();
  });
  Logger.overrideLogger(false);
  const app = await NestFactory.create<INestApplication<App>>(AppModule);
  await app.init();
  onTestFinished(() => app.close());
  Logger.overrideLogger(new ConsoleLogger({colors: false}));

  async function ask(path: string, headers: Record<string, string> = {}) {
    const response = await request(app.getHttpServer()).get(path).set(headers);
    const id = steady(response.get('x-request-id') ?? '');
    return {id: `X-Request-Id: ${id}\n`, status: response.status};
  }

  const {id} = await ask('/rooms');
  await expect(id).toMatchFileSnapshot('output/bookable-id.txt');
  expect((await ask('/nowhere')).status).toBe(404);
  const own = await ask('/rooms/9', {'X-Request-Id': 'ana-4711'});
  await expect(own.id).toMatchFileSnapshot('output/bookable-own-id.txt');

  const log = steady(write.mock.calls.map(([text]) => String(text)).join(''))
    .replace(/\[Nest\] \d+ +- .*?[AP]M/g, '[Nest] 4711  - 1/7/2030, 9:00:00 AM')
    .replace(/\d+ ms/g, '1 ms');
  await expect(log).toMatchFileSnapshot('output/bookable-log.txt');
});

test('a body that is no JSON gets no id: it is read before our middleware runs', async () => {
  const module = await Test.createTestingModule({imports: [AppModule]}).compile();
  const app = await module.createNestApplication<INestApplication<App>>().init();
  onTestFinished(() => app.close());
  const {status, headers} = await request(app.getHttpServer())
    .post('/rooms')
    .type('json')
    .send('{"name":');
  expect(status).toBe(400);
  expect(headers).not.toHaveProperty('x-request-id');
});

test('during upkeep Bookable is read, and not changed', async () => {
  const error = vi.spyOn(Logger.prototype, 'error').mockReturnValue();
  onTestFinished(() => {
    error.mockRestore();
  });
  const module = await Test.createTestingModule({imports: [BookableWithUpkeep]}).compile();
  const app = await module.createNestApplication<INestApplication<App>>().init();
  onTestFinished(() => app.close());

  let shown = '';
  async function ask(method: 'get' | 'post', path: string, body?: object) {
    const {status} = await request(app.getHttpServer())[method](path).send(body);
    shown += `${method.toUpperCase()} ${path} ${status}\n`;
  }

  await ask('post', '/rooms', {name: ''});
  // #region upkeep
  app.get(Upkeep).running = true;
  await ask('get', '/rooms');
  await ask('post', '/rooms', {name: ''});
  // #endregion upkeep
  await expect(shown).toMatchFileSnapshot('output/read-only.txt');
});
