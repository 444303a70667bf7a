/** What the programs and Bookable say, kept in `output/`. After a change on purpose: npm run output */
import 'reflect-metadata';
import {Logger, type INestApplication} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import {readFileSync} from 'node:fs';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {expect, onTestFinished, test, vi} from 'vitest';
import {printed} from '#testing/printed.js';
import {AppModule} from '../../bookable/http-apis/app.module.js';
import {Store} from '../../bookable/http-apis/store.js';

const here = import.meta.dirname;

test.each(['nest-alone', 'catch-all', 'leak', 'lost-await', 'swallow'])(
  '%s prints what the lesson shows',
  async (name) => {
    const output = await printed(() => import(`${here}/${name}.ts`));
    await expect(output).toMatchFileSnapshot(`output/${name}.txt`);
  },
);

/** Starts Bookable; returns what `curl -w "\n%{http_code} %{content_type}\n"` prints, with the body set in lines. */
async function start(store?: Partial<Store>) {
  const module = Test.createTestingModule({imports: [AppModule]});
  if (store) module.overrideProvider(Store).useValue(store);
  const app = (await module.compile()).createNestApplication<INestApplication<App>>();
  await app.init();
  onTestFinished(() => app.close());
  return async (method: 'get' | 'post', path: string, file?: string) => {
    const body = file && readFileSync(`${here}/requests/${file}`, 'utf8');
    const sent = request(app.getHttpServer())[method](path).type('json').send(body);
    const {status, headers, text} = await sent;
    const shown = JSON.stringify(JSON.parse(text), null, 2);
    return `${shown}\n${status} ${headers['content-type'] ?? ''}\n`;
  };
}

test('Bookable answers what the lesson shows', async () => {
  const answer = await start();
  const output = `${here}/output/bookable`;
  await expect(await answer('get', '/nowhere')).toMatchFileSnapshot(`${output}-nowhere.txt`);
  await expect(await answer('get', '/rooms/9')).toMatchFileSnapshot(`${output}-no-room.txt`);
  await answer('post', '/rooms', 'room.json');
  const taken = await answer('post', '/rooms', 'room.json');
  await expect(taken).toMatchFileSnapshot(`${output}-taken.txt`);
  // Newer versions of Node.js say what they expected, and where.
  const cut = (await answer('post', '/rooms', 'cut.txt')).replace(
    /"detail": "Expected .* in JSON at .*"/,
    '"detail": "Unexpected end of JSON input"',
  );
  await expect(cut).toMatchFileSnapshot(`${output}-cut.txt`);
});

test('Bookable says nothing of what broke', async () => {
  const log = vi.spyOn(Logger.prototype, 'error').mockReturnValue();
  const answer = await start({rooms: () => Promise.reject(new Error('connect ECONNREFUSED'))});
  await expect(await answer('get', '/rooms')).toMatchFileSnapshot('output/bookable-broken.txt');
  expect(log).toHaveBeenCalledOnce();
});
