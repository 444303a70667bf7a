/** What clients may rely on, whatever the data is kept in: each checkpoint from here on passes these same tests. */
import 'reflect-metadata';
import type {INestApplication, Type} from '@nestjs/common';
import {Test, type TestingModuleBuilder} from '@nestjs/testing';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {Clock} from './clock.js';
import wanted from './requests/booking.json' with {type: 'json'};
import room from './requests/room.json' with {type: 'json'};

/** @param prepare replaces what a test cannot have, such as the database */
export function testBookable(
  AppModule: Type,
  prepare: (module: TestingModuleBuilder) => Promise<void>,
): void {
  let app: INestApplication<App>;
  const time = new Clock();

  beforeEach(async () => {
    time.now = () => new Date('2030-01-07T08:00:00Z');
    const module = Test.createTestingModule({imports: [AppModule]});
    module.overrideProvider(Clock).useValue(time);
    await prepare(module);
    app = await (await module.compile()).createNestApplication<INestApplication<App>>().init();
    await send('post', '/rooms', room);
    await send('post', '/rooms', {name: 'Ceram', capacity: 20});
  });
  afterEach(() => app.close());

  async function send(method: 'get' | 'post' | 'patch', path: string, body?: object) {
    const response = await request(app.getHttpServer())[method](path).send(body);
    return {status: response.status, body: response.body as unknown};
  }

  const banda = {id: 1, ...room};
  const ceram = {id: 2, name: 'Ceram', capacity: 20, projector: false};
  const book = (change: object = {}) => send('post', '/bookings', {...wanted, ...change});
  const refusal = (status: number, name: string, title: string, detail: string) => ({
    status,
    body: {type: `https://bookable.example/problems/${name}`, title, status, detail},
  });

  test('rooms are listed, all or those that fit', async () => {
    expect((await send('get', '/rooms')).body).toEqual([banda, ceram]);
    expect((await send('get', '/rooms?minCapacity=9')).body).toEqual([ceram]);
    expect((await send('get', '/rooms?projector=true')).body).toEqual([banda]);
    expect((await send('get', '/rooms?projector=false')).body).toEqual([ceram]);
  });

  test('a room is read and changed; what the change does not name stays', async () => {
    expect(await send('get', '/rooms/1')).toEqual({status: 200, body: banda});
    const changed = {status: 200, body: {...banda, capacity: 10}};
    expect(await send('patch', '/rooms/1', {capacity: 10})).toEqual(changed);
    expect(await send('get', '/rooms/1')).toEqual(changed);
  });

  test('a room that does not exist is 404, an id that is none 400', async () => {
    const missing = refusal(404, 'no-such-room', 'There is no such room', 'There is no room 9.');
    expect(await send('get', '/rooms/9')).toEqual(missing);
    expect(await send('patch', '/rooms/9', {capacity: 2})).toEqual(missing);
    expect(await send('get', '/rooms/9/bookings')).toEqual(missing);
    expect(await book({roomId: 9})).toEqual(missing);
    expect((await send('get', '/rooms/first')).status).toBe(400);
    expect((await send('get', '/rooms/3000000000')).status).toBe(400);
    expect((await book({roomId: 3_000_000_000})).status).toBe(400);
    expect((await send('get', '/rooms?minCapacity=3000000000')).status).toBe(400);
  });

  test('two rooms cannot have one name', async () => {
    const taken = refusal(409, 'name-taken', 'The name is taken', 'Another room has that name.');
    expect(await send('post', '/rooms', {name: ' Banda ', capacity: 2})).toEqual(taken);
    expect(await send('patch', '/rooms/2', {name: 'Banda'})).toEqual(taken);
  });

  test('a request that is wrong is refused with everything that is wrong in it', async () => {
    const answer = await book({title: ' ', attendees: 0, status: 'canceled'});
    expect(answer).toEqual({
      status: 400,
      body: {
        type: 'https://bookable.example/problems/invalid-input',
        title: 'The input is not valid',
        status: 400,
        errors: [
          {field: 'title', detail: 'Too small: expected string to have >=1 characters'},
          {field: 'attendees', detail: 'Too small: expected number to be >=1'},
          {detail: 'Unrecognized key: "status"'},
        ],
      },
    });
  });

  test('a booking is made and listed; its times are those that were asked for, in UTC', async () => {
    const booked = {
      ...wanted,
      id: 1,
      startsAt: '2030-01-07T09:00:00.000Z',
      endsAt: '2030-01-07T10:00:00.000Z',
      status: 'confirmed',
    };
    const elsewhere = {
      startsAt: '2030-01-07T16:00:00+07:00',
      endsAt: '2030-01-07T17:00:00+07:00',
    };
    expect(await book(elsewhere)).toEqual({status: 201, body: booked});
    expect((await send('get', '/rooms/1/bookings')).body).toEqual([booked]);
    expect((await send('get', '/rooms/2/bookings')).body).toEqual([]);
  });

  test('a room is booked once at a time', async () => {
    await book();
    const overlapping = {startsAt: '2030-01-07T09:30:00Z', endsAt: '2030-01-07T10:30:00Z'};
    const taken = refusal(409, 'room-taken', 'The room is taken', 'Banda is taken at that time.');
    expect(await book(overlapping)).toEqual(taken);
    const again = await book();
    expect(again).toEqual(taken);
    const printed = `${JSON.stringify(again.body)}\n`;
    await expect(printed).toMatchFileSnapshot('../http-apis/output/taken.txt');
    expect((await book({...overlapping, roomId: 2})).status).toBe(201);
    const after = {startsAt: '2030-01-07T10:00:00Z', endsAt: '2030-01-07T10:15:00Z'};
    expect((await book(after)).status).toBe(201);
  });

  test('of ten who ask at once, one gets the room', async () => {
    const answers = await Promise.all(Array.from({length: 10}, () => book()));
    const statuses = answers.map(({status}) => status).sort();
    expect(statuses).toEqual([201, ...Array.from({length: 9}, () => 409)]);
  });

  test('a booking is neither in the past nor larger than its room', async () => {
    expect(await book({startsAt: '2030-01-07T07:59:00Z'})).toEqual(
      refusal(422, 'in-the-past', 'The time is in the past', 'A booking cannot start in the past.'),
    );
    expect(await book({attendees: 9})).toEqual(
      refusal(422, 'too-many-attendees', 'The room is too small', 'Banda has 8 seats.'),
    );
    expect((await book({attendees: 8})).status).toBe(201);
  });

  test('a canceled booking stays listed and frees its room; it is canceled once', async () => {
    await book();
    expect(await send('post', '/bookings/1/cancel')).toMatchObject({
      status: 200,
      body: {id: 1, status: 'canceled'},
    });
    expect((await send('get', '/rooms/1/bookings')).body).toMatchObject([{status: 'canceled'}]);
    expect(await send('post', '/bookings/1/cancel')).toEqual(
      refusal(
        409,
        'already-canceled',
        'The booking is canceled already',
        'It was canceled before.',
      ),
    );
    expect((await book()).status).toBe(201);
    expect(await send('post', '/bookings/9/cancel')).toEqual(
      refusal(404, 'no-such-booking', 'There is no such booking', 'There is no booking 9.'),
    );
  });

  test('a booking that has started can no longer be canceled', async () => {
    await book();
    time.now = () => new Date('2030-01-07T09:00:00Z');
    expect(await send('post', '/bookings/1/cancel')).toEqual(
      refusal(
        422,
        'already-started',
        'The booking has started',
        'It can be canceled until it starts.',
      ),
    );
  });
}
