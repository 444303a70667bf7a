import 'reflect-metadata';
import {Test} from '@nestjs/testing';
import {afterEach, expect, inject, test, vi} from 'vitest';
import {bookableDatabase} from '#testing/database.js';
import {AppModule} from '../../bookable/data/app.module.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('of ten who ask at once, one has the room, and nine are told that it is taken', async () => {
  await bookableDatabase();
  vi.stubEnv('DATABASE_URL', inject('databaseUrl'));
  const module = Test.createTestingModule({imports: [AppModule]});
  const app = (await module.compile()).createNestApplication();
  await app.listen(0);
  vi.stubEnv('PORT', new URL(await app.getUrl()).port);
  const print = vi.spyOn(console, 'log').mockReturnValue();
  await import('./ten-at-once.js');
  await app.close();
  const printed = print.mock.calls.map(([line]) => `${line}\n`).join('');
  await expect(printed).toMatchFileSnapshot('output/ten-at-once.txt');
});
