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

test('a path that does not exist is answered with 404', async (t) => {
  const url = await start(t);
  const response = await fetch(`${url}/rooms`);
  assert.equal(response.status, 404);
});

// Four more, at least: each should fail when the service does something wrong that matters.
