import {Logger} from '@nestjs/common';
import {expect, test, vi} from 'vitest';
import {start} from './api.js';

const log = vi.spyOn(Logger.prototype, 'error').mockReturnValue();

test('a client that reports a 500 can name it, and the log has the same name', async () => {
  log.mockClear();
  const send = await start();
  const {body} = await send('GET', '/broken');
  const instance = (body as {instance?: unknown}).instance;
  expect(instance).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(log.mock.calls.flat().map(String).join('\n')).toContain(instance);
});

test('no two have the same name', async () => {
  const send = await start();
  const [one, other] = [await send('GET', '/broken'), await send('GET', '/busy')];
  expect((one.body as {instance?: unknown}).instance).toBeTypeOf('string');
  expect(one.body).not.toHaveProperty('instance', (other.body as {instance?: unknown}).instance);
});

test('a 404 has no such name: nothing of it is in the log', async () => {
  const send = await start();
  expect((await send('GET', '/broken')).body).toHaveProperty('instance');
  expect((await send('GET', '/nowhere')).body).not.toHaveProperty('instance');
});
