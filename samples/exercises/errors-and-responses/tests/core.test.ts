import {Logger} from '@nestjs/common';
import {beforeEach, expect, test, vi} from 'vitest';
import {start} from './api.js';

const log = vi.spyOn(Logger.prototype, 'error').mockReturnValue();
beforeEach(() => void log.mockClear());

const type = 'application/problem+json';
const named = (name: string) => `https://bookable.example/problems/${name}`;

test('400: an invalid body is told everything that is wrong with it', async () => {
  const send = await start();
  expect(await send('POST', '/rooms', {name: '', capacity: 0})).toMatchObject({
    status: 400,
    type,
    body: {
      type: named('invalid-input'),
      title: 'The input is not valid',
      status: 400,
      errors: [
        {field: 'name', detail: 'Too small: expected string to have >=1 characters'},
        {field: 'capacity', detail: 'Too small: expected number to be >=1'},
      ],
    },
  });
});

test('404: a room that is not there', async () => {
  const send = await start();
  expect(await send('GET', '/rooms/1')).toMatchObject({status: 200, body: {name: 'Banda'}});
  const body = {title: 'There is no such room', status: 404, detail: 'There is no room 9.'};
  const missing = {status: 404, type, body: {type: named('no-such-room'), ...body}};
  expect(await send('GET', '/rooms/9')).toMatchObject(missing);
});

test('404: an address that is not there keeps the status that Nest gave it', async () => {
  const send = await start();
  const body = {
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: 'Cannot GET /nowhere',
  };
  expect(await send('GET', '/nowhere')).toMatchObject({status: 404, type, body});
});

test('400: a body that is no JSON keeps the status that Nest gave it', async () => {
  const send = await start();
  const body = {type: 'about:blank', title: 'Bad Request', status: 400};
  expect(await send('POST', '/rooms', '{"name":')).toMatchObject({status: 400, type, body});
});

test('409: a name that is taken', async () => {
  const send = await start();
  const body = {title: 'The name is taken', status: 409, detail: 'Another room has that name.'};
  const taken = {status: 409, type, body: {type: named('name-taken'), ...body}};
  expect(await send('POST', '/rooms', {name: 'Banda', capacity: 8})).toMatchObject(taken);
});

test('500: another error of the storage is no conflict', async () => {
  const send = await start();
  const {status, text} = await send('POST', '/rooms', {name: 'Ceram', capacity: 8});
  expect(status).toBe(500);
  expect(text).not.toContain('rooms_pkey');
});

test('500: what broke is logged whole, and the client learns only that it broke', async () => {
  const send = await start();
  const {status, text, body} = await send('GET', '/broken');
  expect(status).toBe(500);
  expect(body).toMatchObject({type: 'about:blank', title: 'Internal Server Error', status: 500});
  expect(text).not.toMatch(/ECONNREFUSED|detail|stack/);
  const broken = expect.objectContaining({message: 'connect ECONNREFUSED 10.0.0.5:5432'});
  expect(log.mock.calls.flat()).toContainEqual(broken);
});

test('500: what is thrown may be no Error', async () => {
  const send = await start();
  const {status, type: sent, text} = await send('GET', '/odd');
  expect({status, type: sent}).toEqual({status: 500, type});
  expect(text).not.toContain('hunter2');
});

test('503: an exception of Nest keeps its status, and from 500 on its message stays inside', async () => {
  const send = await start();
  const {status, text, body} = await send('GET', '/busy');
  expect(status).toBe(503);
  expect(body).toMatchObject({type: 'about:blank', title: 'Service Unavailable', status: 503});
  expect(text).not.toContain('db-1');
});

test('what the client got wrong is not logged as an error', async () => {
  const send = await start();
  await send('GET', '/nowhere');
  await send('POST', '/rooms', {});
  expect(log).not.toHaveBeenCalled();
});
