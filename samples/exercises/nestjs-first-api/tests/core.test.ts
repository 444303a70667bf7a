import {expect, test} from 'vitest';
import {RoomsModule} from '../work/rooms.module.js';
import {withApi} from './start.js';

const banda = {name: 'Banda', capacity: 8};
const ceram = {name: 'Ceram', capacity: 20};
type Method = 'get' | 'post' | 'patch' | 'delete';

/** What your API answers, one request after the other. */
async function answers(...requests: [method: Method, path: string, body?: object][]) {
  return withApi([RoomsModule], async (http) => {
    const found: {status: number; body: unknown}[] = [];
    for (const [method, path, body] of requests) {
      const {status, text, body: sent} = await http[method](path).send(body);
      found.push({status, body: text === '' ? undefined : (sent as unknown)});
    }
    return found;
  });
}

const statuses = async (...requests: Parameters<typeof answers>) =>
  (await answers(...requests)).map(({status}) => status);
const last = async (...requests: Parameters<typeof answers>) => (await answers(...requests)).at(-1);

test('a room is added: 201, with its id', async () => {
  expect(await last(['post', '/rooms', banda])).toEqual({status: 201, body: {id: 1, ...banda}});
});

test('rooms are listed in the order in which they were added', async () => {
  expect(await last(['get', '/rooms'])).toEqual({status: 200, body: []});
  expect(
    await last(['post', '/rooms', banda], ['post', '/rooms', ceram], ['get', '/rooms']),
  ).toEqual({
    status: 200,
    body: [
      {id: 1, ...banda},
      {id: 2, ...ceram},
    ],
  });
});

test('a room is read by its id', async () => {
  const added: Parameters<typeof answers> = [
    ['post', '/rooms', banda],
    ['post', '/rooms', ceram],
  ];
  expect(await last(...added, ['get', '/rooms/2'])).toEqual({status: 200, body: {id: 2, ...ceram}});
});

test('a room that is not there is 404, whatever is asked of it', async () => {
  expect(
    await statuses(
      ['post', '/rooms', banda],
      ['get', '/rooms/9'],
      ['get', '/rooms/first'],
      ['patch', '/rooms/9', {capacity: 2}],
      ['delete', '/rooms/9'],
    ),
  ).toEqual([201, 404, 404, 404, 404]);
});

test('the largest room is found, and is 404 while there is none', async () => {
  expect(await statuses(['get', '/rooms/largest'])).toEqual([404]);
  const found = await last(
    ['post', '/rooms', banda],
    ['post', '/rooms', ceram],
    ['post', '/rooms', {name: 'Buru', capacity: 4}],
    ['get', '/rooms/largest'],
  );
  expect(found).toEqual({status: 200, body: {id: 2, ...ceram}});
});

test('asking for the largest room does not change the order of the list', async () => {
  const found = await last(
    ['post', '/rooms', banda],
    ['post', '/rooms', ceram],
    ['get', '/rooms/largest'],
    ['get', '/rooms'],
  );
  expect(found?.body).toEqual([
    {id: 1, ...banda},
    {id: 2, ...ceram},
  ]);
});

test('a change keeps what it does not name, and the next request sees it', async () => {
  const after = {id: 1, name: 'Banda', capacity: 10};
  const found = await answers(
    ['post', '/rooms', banda],
    ['patch', '/rooms/1', {capacity: 10}],
    ['get', '/rooms/1'],
    ['patch', '/rooms/1', {name: 'Buru'}],
  );
  expect(found.slice(1)).toEqual([
    {status: 200, body: after},
    {status: 200, body: after},
    {status: 200, body: {...after, name: 'Buru'}},
  ]);
});

test('a name belongs to one room: 409, and nothing is changed', async () => {
  const found = await answers(
    ['post', '/rooms', banda],
    ['post', '/rooms', ceram],
    ['post', '/rooms', {name: 'Banda', capacity: 2}],
    ['patch', '/rooms/2', {name: 'Banda'}],
    ['get', '/rooms'],
  );
  expect(found.map(({status}) => status)).toEqual([201, 201, 409, 409, 200]);
  expect(found.at(-1)?.body).toEqual([
    {id: 1, ...banda},
    {id: 2, ...ceram},
  ]);
});

test('a room may be sent with the name that it has', async () => {
  const found = await last(
    ['post', '/rooms', banda],
    ['patch', '/rooms/1', {name: 'Banda', capacity: 9}],
  );
  expect(found).toEqual({status: 200, body: {id: 1, name: 'Banda', capacity: 9}});
});

test('a room is deleted: 204 without a body, and it is gone', async () => {
  const found = await answers(
    ['post', '/rooms', banda],
    ['delete', '/rooms/1'],
    ['get', '/rooms/1'],
    ['delete', '/rooms/1'],
  );
  expect(found[1]).toEqual({status: 204, body: undefined});
  expect(found.slice(2).map(({status}) => status)).toEqual([404, 404]);
});

test('the id of a deleted room is not given to another', async () => {
  const found = await last(
    ['post', '/rooms', banda],
    ['post', '/rooms', ceram],
    ['delete', '/rooms/2'],
    ['post', '/rooms', ceram],
  );
  expect(found).toEqual({status: 201, body: {id: 3, ...ceram}});
});
