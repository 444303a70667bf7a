import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {createBookable} from '../work/server.js';

type Sent = {body?: object; headers?: Record<string, string>};

/** Starts the server of the reader, and returns how to send requests to it. */
async function start() {
  const server = createBookable().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const {port} = server.address() as AddressInfo;
  return async (method: string, path: string, {body, headers = {}}: Sent = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers,
      body: body ? JSON.stringify(body) : null,
    });
    const text = await response.text();
    const {status} = response;
    const header = (name: string) => response.headers.get(name) ?? '';
    return {status, header, text, body: (text ? JSON.parse(text) : undefined) as unknown};
  };
}

test.each(['/rooms', '/rooms/1'])('GET %s sends an ETag, and asks caches to ask', async (path) => {
  const send = await start();
  const answer = await send('GET', path);
  expect(answer.header('etag')).toMatch(/^"[^"]+"$/);
  expect(answer.header('cache-control')).toBe('no-cache');
  expect((await send('GET', path)).header('etag')).toBe(answer.header('etag'));
});

test.each(['/rooms', '/rooms/1'])(
  'who has the version of %s gets 304, and no body',
  async (path) => {
    const send = await start();
    const etag = (await send('GET', path)).header('etag');
    const again = await send('GET', path, {headers: {'If-None-Match': etag}});
    expect({status: again.status, text: again.text}).toEqual({status: 304, text: ''});
    expect(again.header('etag')).toBe(etag);
  },
);

test.each(['/rooms', '/rooms/1'])(
  'after a change, %s is sent again, with another ETag',
  async (path) => {
    const send = await start();
    const etag = (await send('GET', path)).header('etag');
    await send('PATCH', '/rooms/1', {body: {capacity: 10}});
    const again = await send('GET', path, {headers: {'If-None-Match': etag}});
    expect(again.status).toBe(200);
    expect(again.text).toContain('10');
    expect(again.header('etag')).toMatch(/^"[^"]+"$/);
    expect(again.header('etag')).not.toBe(etag);
  },
);

test('a change to what the client has seen is made, and its answer has the new ETag', async () => {
  const send = await start();
  const etag = (await send('GET', '/rooms/1')).header('etag');
  const changed = await send('PATCH', '/rooms/1', {
    body: {capacity: 10},
    headers: {'If-Match': etag},
  });
  expect(changed).toMatchObject({status: 200, body: {capacity: 10}});
  expect(changed.header('etag')).toMatch(/^"[^"]+"$/);
  expect((await send('GET', '/rooms/1')).header('etag')).toBe(changed.header('etag'));
});

test('a change to what has changed meanwhile is 412, a problem, and changes nothing', async () => {
  const send = await start();
  const etag = (await send('GET', '/rooms/1')).header('etag');
  await send('PATCH', '/rooms/1', {body: {capacity: 10}});
  const refused = await send('PATCH', '/rooms/1', {
    body: {capacity: 4},
    headers: {'If-Match': etag},
  });
  expect(refused).toMatchObject({status: 412, body: {status: 412}});
  expect(refused.header('content-type')).toBe('application/problem+json');
  expect((await send('GET', '/rooms/1')).body).toMatchObject({capacity: 10});
});

const retro = {roomId: 1, title: 'Retro'};
const withKey = (key: string, user = 'ana', body: object = retro): Sent => ({
  body,
  headers: {'Idempotency-Key': key, Authorization: `Bearer ${user}`},
});

test('a booking that is sent again with its key is answered as before, and booked once', async () => {
  const send = await start();
  const first = await send('POST', '/bookings', withKey('one'));
  const again = await send('POST', '/bookings', withKey('one'));
  expect(again).toMatchObject({status: 201, body: first.body});
  expect(again.header('location')).toBe('/bookings/1');
  expect((await send('POST', '/bookings', withKey('two'))).body).toMatchObject({id: 2});
});

test('a key that belongs to another request is 422, a problem', async () => {
  const send = await start();
  await send('POST', '/bookings', withKey('one'));
  const other = await send('POST', '/bookings', withKey('one', 'ana', {...retro, title: 'Demo'}));
  expect(other).toMatchObject({status: 422, body: {status: 422}});
  expect(other.header('content-type')).toBe('application/problem+json');
});

test('two users who choose the same key do not meet', async () => {
  const send = await start();
  await send('POST', '/bookings', withKey('one', 'ana'));
  const bens = await send('POST', '/bookings', withKey('one', 'ben'));
  expect(bens).toMatchObject({status: 201, body: {id: 2, organizer: 'Bearer ben'}});
});

test('without a key, two bookings are two bookings', async () => {
  const send = await start();
  await send('POST', '/bookings', {body: retro});
  expect((await send('POST', '/bookings', {body: retro})).body).toMatchObject({id: 2});
  expect((await send('POST', '/bookings', withKey('one'))).body).toMatchObject({id: 3});
  expect((await send('POST', '/bookings', withKey('one'))).body).toMatchObject({id: 3});
});
