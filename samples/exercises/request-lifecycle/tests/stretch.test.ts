import {expect, test} from 'vitest';
import {currentRequestId, withRequestId} from '../work/request-context.js';
import {start} from './api.js';

test('deep inside, a line of the log begins with the id of its request', async () => {
  const {ask, lines} = await start();
  const {id} = await ask('GET', '/rooms/1');
  expect(id).not.toBe('no id');
  expect(lines).toContain(`${id} looked for room 1`);
});

test('two requests at a time do not mix up their ids', async () => {
  let arrived = 0;
  let release = () => {};
  const both = new Promise<void>((resolve) => (release = resolve));
  const {ask, lines} = await start(async (id) => {
    arrived += 1;
    if (arrived === 2) release();
    await both;
    return {id, name: 'Banda'};
  });
  await Promise.all([
    ask('GET', '/rooms/1', {'x-request-id': 'request-of-ana'}),
    ask('GET', '/rooms/2', {'x-request-id': 'request-of-ben'}),
  ]);
  expect(lines).toContain('request-of-ana looked for room 1');
  expect(lines).toContain('request-of-ben looked for room 2');
});

test('code that runs for no request has no id, also after one', () => {
  let within: string | undefined;
  withRequestId('request-of-ana', () => (within = currentRequestId()));
  expect(within).toBe('request-of-ana');
  expect(currentRequestId()).toBeUndefined();
});
