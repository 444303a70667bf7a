/** What the programs, the compiler and Bookable say, kept in `output/`. After a change on purpose: npm run output */
import 'reflect-metadata';
import type {INestApplication} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {expect, onTestFinished, test} from 'vitest';
import {compilerRefusal} from '#testing/compiler-refusal.js';
import {printed} from '#testing/printed.js';
import {AppModule} from '../../bookable/http-apis/app.module.js';

const here = import.meta.dirname;
const programs = readdirSync(here).filter((name) => /^[a-z-]+\.ts$/.test(name));

test('there are programs', () => {
  expect(programs.length).toBeGreaterThan(3);
});

test.each(programs)('%s prints what the lesson shows', async (file) => {
  const output = await printed(() => import(`${here}/${file}`));
  await expect(output).toMatchFileSnapshot(`output/${basename(file, '.ts')}.txt`);
});

test('the compiler refuses what was written for an older Zod', async () => {
  const refusal = compilerRefusal(`${here}/errors/older-zod.ts`);
  await expect(`${refusal}\n`).toMatchFileSnapshot('output/older-zod.txt');
});

test('Bookable answers what the lesson shows', async () => {
  const module = await Test.createTestingModule({imports: [AppModule]}).compile();
  const app = await module.createNestApplication<INestApplication<App>>().init();
  onTestFinished(() => app.close());

  async function answers(method: 'get' | 'post' | 'patch', path: string, file?: string) {
    const body = file && readFileSync(`${here}/requests/${file}.json`, 'utf8');
    const response = await request(app.getHttpServer())[method](path).type('json').send(body);
    return `${JSON.stringify(response.body, null, 2)}\n`;
  }

  const output = `${here}/output/bookable`;
  const room = await answers('post', '/rooms', 'room');
  await expect(room).toMatchFileSnapshot(`${output}-room.json`);
  const wrongRoom = await answers('post', '/rooms', 'wrong-room');
  await expect(wrongRoom).toMatchFileSnapshot(`${output}-wrong-room.json`);
  const wrongId = await answers('get', '/rooms/first');
  await expect(wrongId).toMatchFileSnapshot(`${output}-wrong-id.json`);
  const changed = await answers('patch', '/rooms/1', 'change');
  await expect(changed).toMatchFileSnapshot(`${output}-changed.json`);
});
