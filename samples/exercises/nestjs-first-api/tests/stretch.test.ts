import {expect, test} from 'vitest';
import {RoomsModule} from '../work/rooms.module.js';
import {SeatsModule} from '../work/seats.module.js';
import {withApi} from './start.js';

test('GET /seats is there with its own module alone', async () => {
  await withApi([SeatsModule], async (http) => {
    const {status, body} = await http.get('/seats');
    expect({status, body: body as unknown}).toEqual({status: 200, body: {rooms: 0, seats: 0}});
  });
});

test('it counts the rooms that the other module keeps', async () => {
  await withApi([RoomsModule, SeatsModule], async (http) => {
    await http.post('/rooms').send({name: 'Banda', capacity: 8});
    await http.post('/rooms').send({name: 'Ceram', capacity: 20});
    const {body} = await http.get('/seats');
    expect(body).toEqual({rooms: 2, seats: 28});
  });
});
