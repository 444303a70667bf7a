import {afterEach, beforeEach, expect, test} from 'vitest';
import {addRows, makeTables, startApi, type Api} from './api.js';

let api: Api;
beforeEach(async () => {
  await makeTables();
  api = await startApi();
});
// Where the application did not start, there is none to close.
afterEach(() => api?.close());

const banda = {name: 'Banda', capacity: 8};
const ceram = {name: 'Ceram', capacity: 20, projector: true};
const planning = {
  title: 'Planning',
  organizer: 'ana@example.com',
  startsAt: '2030-01-07T09:00:00.000Z',
  endsAt: '2030-01-07T10:00:00.000Z',
};

/** Adds a room, and returns its id. */
async function add(room: object): Promise<number> {
  const {status, body} = await api.send('post', '/rooms', room);
  expect(status, `POST /rooms ${JSON.stringify(body)}`).toBe(201);
  return (body as {id: number}).id;
}

test('what was saved is still there after a restart', async () => {
  const id = await add(banda);
  await api.send('post', '/bookings', {...planning, roomId: id});
  await api.close();
  api = await startApi();
  expect((await api.send('get', '/rooms')).body).toEqual([{...banda, id, projector: false}]);
  expect((await api.send('delete', '/bookings?organizer=ana@example.com')).body).toEqual({
    removed: 1,
  });
});

test('rooms are listed by name, all or those that fit', async () => {
  const second = {...ceram, id: await add(ceram)};
  const first = {...banda, projector: false, id: await add(banda)};
  expect((await api.send('get', '/rooms')).body).toEqual([first, second]);
  expect((await api.send('get', '/rooms?minCapacity=9')).body).toEqual([second]);
  expect((await api.send('get', '/rooms?projector=false')).body).toEqual([first]);
});

test('a room is changed; what the change does not name stays', async () => {
  const id = await add(banda);
  const changed = await api.send('patch', `/rooms/${id}`, {capacity: 10});
  expect(changed).toEqual({status: 200, body: {id, name: 'Banda', capacity: 10, projector: false}});
});

test('a name that is taken is 409', async () => {
  await add(banda);
  const id = await add(ceram);
  expect((await api.send('post', '/rooms', banda)).status).toBe(409);
  expect((await api.send('patch', `/rooms/${id}`, {name: 'Banda'})).status).toBe(409);
});

test('a room that is not there is 404', async () => {
  expect((await api.send('patch', '/rooms/99', {capacity: 2})).status).toBe(404);
  expect((await api.send('delete', '/rooms/99')).status).toBe(404);
  const booked = await api.send('post', '/bookings', {...planning, roomId: 99});
  expect(booked.status).toBe(404);
});

test('a room that has bookings stays, and is 409; without them it goes', async () => {
  const id = await add(banda);
  await api.send('post', '/bookings', {...planning, roomId: id});
  expect((await api.send('delete', `/rooms/${id}`)).status).toBe(409);
  await api.send('delete', '/bookings?organizer=ana@example.com');
  expect((await api.send('delete', `/rooms/${id}`)).status).toBe(204);
  expect((await api.send('get', '/rooms')).body).toEqual([]);
});

test('a booking is answered with its id and its times', async () => {
  const roomId = await add(banda);
  const {status, body} = await api.send('post', '/bookings', {...planning, roomId});
  const id = expect.any(Number) as number;
  expect({status, body}).toEqual({status: 201, body: {...planning, roomId, id}});
});

test('the bookings of one organizer are removed, and no others', async () => {
  const roomId = await add(banda);
  await api.send('post', '/bookings', {...planning, roomId});
  await api.send('post', '/bookings', {...planning, roomId, organizer: 'budi@example.com'});
  const removed = await api.send('delete', '/bookings?organizer=ana@example.com');
  expect(removed.body).toEqual({removed: 1});
});

test('without an organizer, no booking is removed', async () => {
  const roomId = await add(banda);
  await api.send('post', '/bookings', {...planning, roomId});
  expect((await api.send('delete', '/bookings')).body).toEqual({removed: 0});
});

test('the plan has every room by name, its bookings by time, and nothing else', async () => {
  await add(ceram);
  const roomId = await add(banda);
  const {title, startsAt} = planning;
  const later = '2030-01-07T15:00:00.000Z';
  await api.send('post', '/bookings', {...planning, roomId, startsAt: later, endsAt: later});
  await api.send('post', '/bookings', {...planning, roomId});
  expect((await api.send('get', '/plan')).body).toEqual([
    {
      name: 'Banda',
      bookings: [
        {title, startsAt},
        {title, startsAt: later},
      ],
    },
    {name: 'Ceram', bookings: []},
  ]);
});

test('the plan of 50 rooms takes at most 2 statements', async () => {
  await addRows(
    `INSERT INTO rooms (name, capacity) SELECT 'Room ' || n, 4 FROM generate_series(1, 50) n`,
  );
  const before = api.statements.length;
  const {body} = await api.send('get', '/plan');
  expect(body).toHaveLength(50);
  const sent = api.statements.slice(before);
  expect(
    sent.length,
    `It took ${sent.length} statements:\n${sent.slice(0, 4).join('\n')}\n`,
  ).toBeLessThanOrEqual(2);
});
