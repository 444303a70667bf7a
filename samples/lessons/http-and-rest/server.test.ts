import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {createBookable} from './server.js';
import demo from './requests/demo.json' with {type: 'json'};

/** Starts the small Bookable of the lesson, and returns how to send requests to it. */
async function start() {
  const server = createBookable().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const {port} = server.address() as AddressInfo;
  return async (
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ) => {
    const sent = body ? JSON.stringify(body) : null;
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {method, body: sent, headers});
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (text ? JSON.parse(text) : undefined) as unknown,
    };
  };
}

const count = (answer: {body: unknown}) => (answer.body as unknown[]).length;

test('a POST that is sent again books again', async () => {
  const send = await start();
  await expect(send('POST', '/bookings?answer=lost', demo)).rejects.toThrow('fetch failed');
  expect((await send('POST', '/bookings', demo)).body).toMatchObject({id: 4, roomId: 2});
  expect(count(await send('GET', '/bookings'))).toBe(3);
});

test('with one key for both, it books once, and the first answer is given again', async () => {
  const send = await start();
  const headers = {'Idempotency-Key': 'one'};
  await expect(send('POST', '/bookings?answer=lost', demo, headers)).rejects.toThrow();
  const again = await send('POST', '/bookings', demo, headers);
  expect(again).toMatchObject({status: 201, body: {id: 3, roomId: 1}});
  expect(count(await send('GET', '/bookings'))).toBe(2);
  const other = await send('POST', '/bookings', {...demo, attendees: 2}, headers);
  expect(other.status).toBe(422);
});

test('a PUT with an id of the client’s own books once, however often it is sent', async () => {
  const send = await start();
  const path = '/bookings/2f6d3a70-demo';
  const sent = [await send('PUT', path, demo), await send('PUT', path, demo)];
  expect(sent.map(({status}) => status)).toEqual([201, 200]);
  expect(sent[1]?.body).toEqual(sent[0]?.body);
  expect(count(await send('GET', '/bookings'))).toBe(2);
  const refused = await send('PUT', path, {...demo, attendees: 100});
  expect(refused.status).toBe(422);
  expect((await send('GET', path)).body).toEqual(sent[0]?.body);
  expect((await send('PUT', '/bookings/7', demo)).status).toBe(404);
});

test('PUT erases what it does not name, PATCH keeps it', async () => {
  const send = await start();
  const tenSeats = {name: 'Banda', capacity: 10};
  const patched = await send('PATCH', '/rooms/1', tenSeats);
  expect(patched.body).toMatchObject({capacity: 10, projector: true});
  const put = await send('PUT', '/rooms/1', tenSeats);
  expect(put.body).toMatchObject({capacity: 10, projector: false});
  expect((await send('PUT', '/rooms/1', {capacity: 10})).status).toBe(400);
});

test('who has a version is not sent it again, until it changes', async () => {
  const send = await start();
  const etag = (await send('GET', '/rooms/1')).headers.get('etag') ?? '';
  const ask = () => send('GET', '/rooms/1', undefined, {'If-None-Match': etag});
  expect(await ask()).toMatchObject({status: 304, text: ''});
  await send('PATCH', '/rooms/1', {capacity: 10});
  expect(await ask()).toMatchObject({status: 200, body: {capacity: 10}});
});

test('a change of a version that is gone is refused, and changes nothing', async () => {
  const send = await start();
  const ifMatch = {'If-Match': '"1"'};
  expect((await send('PATCH', '/rooms/1', {capacity: 10}, ifMatch)).status).toBe(200);
  expect((await send('PATCH', '/rooms/1', {capacity: 4}, ifMatch)).status).toBe(412);
  expect((await send('GET', '/rooms/1')).body).toMatchObject({capacity: 10});
});

test('an address says what can be done with it', async () => {
  const send = await start();
  const refused = await send('DELETE', '/bookings');
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  expect((await send('OPTIONS', '/bookings')).status).toBe(204);
  const head = await send('HEAD', '/rooms');
  expect([head.status, head.text, head.headers.get('cache-control')]).toEqual([
    200,
    '',
    'max-age=60',
  ]);
  expect((await send('GET', '/nowhere')).status).toBe(404);
});

test('canceling is for who booked, and a private booking is not there for others', async () => {
  const send = await start();
  const as = (name: string) => ({Authorization: `Bearer ${name}`});
  const cancel = (id: number, name: string) =>
    send('POST', `/bookings/${id}/cancel`, undefined, as(name));
  expect((await send('POST', '/bookings/1/cancel')).status).toBe(401);
  expect((await cancel(1, 'ben')).status).toBe(403);
  const [secret, none] = [await cancel(2, 'ben'), await cancel(9, 'ben')];
  expect(secret.text).toBe(none.text.replace('booking 9', 'booking 2'));
  expect((await cancel(1, 'ana')).body).toMatchObject({status: 'canceled'});
  expect((await cancel(1, 'ana')).status).toBe(409);
  expect(count(await send('GET', '/bookings', undefined, as('ana')))).toBe(2);
});
