import {once} from 'node:events';
import {request as httpRequest, type IncomingMessage} from 'node:http';
import {expect, onTestFinished, test} from 'vitest';
import {createSlotService} from '../work/server.js';

/** Starts a service at which it is eight o’clock, and returns its address. */
async function start(): Promise<string> {
  const server = createSlotService(() => Date.parse('2030-01-07T08:00:00Z'));
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  return `http://127.0.0.1:${address.port}`;
}

const slot = (from: string, to: string) =>
  `{"start": "2030-01-07T${from}:00Z", "end": "2030-01-07T${to}:00Z"}`;
const booked = (from: string, to: string) => ({
  start: `2030-01-07T${from}:00.000Z`,
  end: `2030-01-07T${to}:00.000Z`,
});

/** Status and body of the answer to a POST. */
async function book(url: string, body: string) {
  const response = await fetch(`${url}/bookings`, {method: 'POST', body});
  return {status: response.status, body: (await response.json()) as {error?: string}};
}

test('a booking is made, and answered in JSON', async () => {
  const url = await start();
  const response = await fetch(`${url}/bookings`, {method: 'POST', body: slot('09:00', '10:00')});
  expect(response.status).toBe(201);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toEqual(booked('09:00', '10:00'));
});

test('a time that is taken is refused, the next one is not', async () => {
  const url = await start();
  await book(url, slot('09:00', '10:00'));
  const second = await book(url, slot('09:30', '11:00'));
  expect(second.status).toBe(409);
  expect(second.body.error).toEqual(expect.any(String));
  expect((await book(url, slot('10:00', '11:00'))).status).toBe(201);
});

test.each([
  ['too short', slot('09:00', '09:05'), 'A booking takes at least 15 minutes, not 5.'],
  ['in the past of the clock', slot('07:00', '09:00'), 'A booking cannot start in the past.'],
  ['without an end', '{"start": "2030-01-07T09:00:00Z"}', undefined],
  ['null', 'null', undefined],
  ['broken JSON', '{"start":', undefined],
  ['empty', '', undefined],
])('a body that is %s is refused with 400, and the service lives on', async (_, body, error) => {
  const url = await start();
  const answer = await book(url, body);
  expect(answer).toEqual({status: 400, body: {error: error ?? expect.any(String)}});
  expect((await book(url, slot('09:00', '10:00'))).status).toBe(201);
});

test('a body that comes in two pieces is read whole', async () => {
  const url = await start();
  const request = httpRequest(`${url}/bookings`, {method: 'POST'});
  request.write(slot('09:00', '10:00').slice(0, 20));
  request.end(slot('09:00', '10:00').slice(20));
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.resume();
  expect(response.statusCode).toBe(201);
});

test('a body of more than 1,000 bytes is refused with 413', async () => {
  const url = await start();
  const body = slot('09:00', '10:00');
  expect((await book(url, body.padEnd(1001))).status).toBe(413);
  expect((await book(url, body.padEnd(1000))).status).toBe(201);
});

test('what is free is what the bookings leave', async () => {
  const url = await start();
  await book(url, slot('09:00', '10:00'));
  const response = await fetch(`${url}/free?start=2030-01-07T08:00:00Z&end=2030-01-07T12:00:00Z`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual([booked('08:00', '09:00'), booked('10:00', '12:00')]);
});

test('a question about no slot is refused with 400', async () => {
  const url = await start();
  expect((await fetch(`${url}/free`)).status).toBe(400);
  expect((await fetch(`${url}/free?start=now&end=later`)).status).toBe(400);
});

test('another path is 404, another method 405', async () => {
  const url = await start();
  expect((await fetch(`${url}/rooms`)).status).toBe(404);
  expect((await fetch(`${url}/bookings`)).status).toBe(405);
  expect((await fetch(`${url}/free`, {method: 'DELETE'})).status).toBe(405);
});
