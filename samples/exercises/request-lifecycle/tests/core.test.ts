import {expect, test} from 'vitest';
import {start} from './api.js';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

test('every answer has an id of its own, whether it is good news or not', async () => {
  const {ask} = await start();
  const answers = [
    await ask('GET', '/rooms/1'),
    await ask('GET', '/rooms/9'),
    await ask('DELETE', '/rooms/1'),
    await ask('GET', '/nowhere'),
  ];
  for (const {id} of answers) expect(id).toMatch(uuid);
  expect(new Set(answers.map(({id}) => id)).size, 'different ids').toBe(4);
});

test('the client’s own id is kept', async () => {
  const {ask} = await start();
  for (const own of ['ana-4711', 'A'.repeat(64), '0bb1c7f4-6c0e-4a55-9d0b-0a9d3c1f2e57']) {
    expect((await ask('GET', '/rooms/1', {'x-request-id': own})).id).toBe(own);
  }
});

test('an id that could do harm in a log is replaced', async () => {
  const {ask} = await start();
  for (const harmful of [
    '4711',
    'A'.repeat(65),
    'ana 4711 DELETE /rooms/1',
    '"},{"level":"info',
    '',
  ]) {
    expect((await ask('GET', '/rooms/1', {'x-request-id': harmful})).id).toMatch(uuid);
  }
});

test('a request that goes well is timed, under its id', async () => {
  const {ask, lines} = await start();
  const {id} = await ask('GET', '/rooms/1?view=plan');
  const timed = lines.filter((line) => line.endsWith(' ms'));
  expect(timed).toEqual([expect.stringMatching(/ GET \/rooms\/1\?view=plan \d+ ms$/)]);
  expect(timed[0]?.split(' ')[0]).toBe(id);
});

test('a request that fails is timed too, and fails as before', async () => {
  const {ask, lines} = await start();
  const body = {message: 'There is no room 9.', error: 'Not Found', statusCode: 404};
  expect(await ask('GET', '/rooms/9')).toMatchObject({status: 404, body});
  expect((await ask('GET', '/rooms/first')).status).toBe(400);
  const timed = lines.filter((line) => line.endsWith(' ms'));
  expect(timed).toEqual([
    expect.stringMatching(/ GET \/rooms\/9 \d+ ms$/),
    expect.stringMatching(/ GET \/rooms\/first \d+ ms$/),
  ]);
});

test('the time is that of the work', async () => {
  const find = async (id: number) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return {id, name: 'Banda'};
  };
  const {ask, lines} = await start(find);
  await ask('GET', '/rooms/1');
  const milliseconds = Number(/ (\d+) ms$/.exec(lines.at(-1) ?? '')?.[1]);
  expect(milliseconds).toBeGreaterThan(25);
});

test('who has no valid pass cannot close a room', async () => {
  const {ask} = await start();
  expect((await ask('DELETE', '/rooms/1')).status, 'without a pass').toBe(401);
  expect((await ask('DELETE', '/rooms/1', {'x-pass': 'red'})).status, 'with a wrong pass').toBe(
    401,
  );
});

test('who has a pass that was handed out can close a room', async () => {
  const {ask} = await start();
  const closed = {status: 200, body: {closed: {id: 1, name: 'Banda'}}};
  expect(await ask('DELETE', '/rooms/1', {'x-pass': 'blue'})).toMatchObject(closed);
});

test('everybody may read', async () => {
  const {ask} = await start();
  expect((await ask('GET', '/rooms/2')).body).toEqual({id: 2, name: 'Ceram'});
});
