import assert from 'node:assert/strict';
import {once} from 'node:events';
import {test, type TestContext} from 'node:test';
import {createBookable} from './server.js';

/** Starts a Bookable at which it is eight o’clock, and returns its address. It ends together with the test. */
async function start(t: TestContext): Promise<string> {
  const server = createBookable(() => Date.parse('2030-01-07T08:00:00Z'));
  t.after(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert(address !== null && typeof address === 'object');
  return `http://127.0.0.1:${address.port}/bookings`;
}

const morning = '{"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:00:00Z"}';

test('a second booking of the same time is refused', async (t) => {
  const url = await start(t);
  const first = await fetch(url, {method: 'POST', body: morning});
  const second = await fetch(url, {method: 'POST', body: morning});
  assert.equal(first.status, 201);
  assert.equal(second.status, 409);
});
