import assert from 'node:assert/strict';
import {once} from 'node:events';
import {test, type TestContext} from 'node:test';
import {createSlotService} from './server.js';

/** Starts a service at which it is eight o’clock on January 7, 2030, and returns its address. It ends together with the test. */
async function start(t: TestContext): Promise<string> {
  const server = createSlotService(() => Date.parse('2030-01-07T08:00:00Z'));
  t.after(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert(address !== null && typeof address === 'object');
  return `http://127.0.0.1:${address.port}`;
}

// #region tests
const morning = '{"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:00:00Z"}';
const book = (url: string, body: string) => fetch(`${url}/bookings`, {method: 'POST', body});

test('a second booking of the same time is refused', async (t) => {
  const url = await start(t);
  assert.equal((await book(url, morning)).status, 201);
  const second = await book(url, morning);
  assert.equal(second.status, 409);
});

test('a booking that breaks a rule is refused, with the rule', async (t) => {
  const url = await start(t);
  const response = await book(url, morning.replace('10:00', '09:05'));
  assert.equal(response.status, 400);
  assert.deepEqual(await response.json(), {
    error: 'A booking takes at least 15 minutes, not 5.',
  });
});

test('a body that breaks off is refused, and the service lives on', async (t) => {
  const url = await start(t);
  assert.equal((await book(url, '{"start":')).status, 400);
  assert.equal((await book(url, morning)).status, 201);
});

test('what is booked is not free', async (t) => {
  const url = await start(t);
  await book(url, morning);
  const response = await fetch(`${url}/free?start=2030-01-07T08:00:00Z&end=2030-01-07T10:30:00Z`);
  assert.deepEqual(await response.json(), [
    {start: '2030-01-07T08:00:00.000Z', end: '2030-01-07T09:00:00.000Z'},
    {start: '2030-01-07T10:00:00.000Z', end: '2030-01-07T10:30:00.000Z'},
  ]);
});

test('a path that does not exist is answered with 404', async (t) => {
  const url = await start(t);
  const response = await fetch(`${url}/rooms`);
  assert.equal(response.status, 404);
});
// #endregion tests
