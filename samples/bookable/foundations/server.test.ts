import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {createBookable} from './server.js';

/** Starts a Bookable at which it is eight o’clock, and returns how to send requests to it. */
async function start() {
  const server = createBookable(() => Date.parse('2030-01-07T08:00:00Z'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const {port} = server.address() as AddressInfo;
  return async (method: string, body?: string, path = '/bookings') => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {method, body: body ?? null});
    return {status: response.status, body: await response.json()};
  };
}

const morning = '{"start":"2030-01-07T09:00:00Z","end":"2030-01-07T10:00:00Z"}';

test('a booking is made, and listed', async () => {
  const send = await start();
  const booked = {start: '2030-01-07T09:00:00.000Z', end: '2030-01-07T10:00:00.000Z'};
  expect(await send('POST', morning)).toEqual({status: 201, body: booked});
  expect(await send('GET')).toEqual({status: 200, body: [booked]});
});

test('a second booking of the same time is refused', async () => {
  const send = await start();
  await send('POST', morning);
  const {status, body} = await send('POST', morning);
  expect({status, body}).toEqual({status: 409, body: {error: 'The room is taken at that time.'}});
});

test('the booking of the guide is made once, and refused the second time', async () => {
  const send = await start();
  const body = readFileSync(`${import.meta.dirname}/requests/booking.json`, 'utf8');
  const answers = [await send('POST', body), await send('POST', body)];
  const printed = answers.map((answer) => `${JSON.stringify(answer.body)}\n`).join('');
  expect(answers.map(({status}) => status)).toEqual([201, 409]);
  await expect(printed).toMatchFileSnapshot('output/answers.txt');
});

test('a booking that breaks a rule is refused, with the rule', async () => {
  const send = await start();
  expect(await send('POST', morning.replace('10:00', '09:05'))).toEqual({
    status: 400,
    body: {error: 'A booking takes at least 15 minutes, not 5.'},
  });
});

test.each([
  ['no JSON', '{"start":'],
  ['an empty body', ''],
  ['more than a booking can be', `{"start":"${'x'.repeat(2000)}"}`],
])('%s is refused, and the server lives on', async (_, body) => {
  const send = await start();
  expect((await send('POST', body)).status).toBe(400);
  expect((await send('GET')).status).toBe(200);
});

test('another address is 404, another method 405', async () => {
  const send = await start();
  expect((await send('GET', undefined, '/rooms')).status).toBe(404);
  expect((await send('DELETE')).status).toBe(405);
});
