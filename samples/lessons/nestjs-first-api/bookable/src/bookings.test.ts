// #region start
import {test, type TestContext} from 'node:test';
import type {INestApplication} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {AppModule} from './app.module.js';
import {Clock} from './clock.js';

/** Starts a Bookable at eight o’clock. It ends together with the test. */
async function start(t: TestContext) {
  const module = await Test.createTestingModule({imports: [AppModule]})
    .overrideProvider(Clock)
    .useValue({now: () => Date.parse('2030-01-07T08:00:00Z')})
    .compile();
  const app = module.createNestApplication<INestApplication<App>>();
  await app.init();
  t.after(() => app.close());
  return request(app.getHttpServer());
}
// #endregion start

// #region tests
const hour = {start: '2030-01-07T09:00:00.000Z', end: '2030-01-07T10:00:00.000Z'};
const asked = {start: '2030-01-07T09:00:00Z', end: '2030-01-07T10:00:00Z'};

test('a booking is made, and can be read', async (t) => {
  const http = await start(t);
  await http
    .post('/bookings')
    .send(asked)
    .expect(201, {id: 1, ...hour});
  await http.get('/bookings/1').expect(200, {id: 1, ...hour});
});

test('the same time is not booked twice', async (t) => {
  const http = await start(t);
  await http.post('/bookings').send(asked).expect(201);
  await http.post('/bookings').send(asked).expect(409);
});

// #region canceled
test('a canceled booking is gone, and cannot be canceled again', async (t) => {
  const http = await start(t);
  await http.post('/bookings').send(asked).expect(201);
  await http.delete('/bookings/1').expect(204);
  await http.get('/bookings/1').expect(404);
  await http.delete('/bookings/1').expect(404);
});
// #endregion canceled

test('what is booked is not free', async (t) => {
  const http = await start(t);
  await http.post('/bookings').send(asked).expect(201);
  await http
    .get('/free')
    .query({start: '2030-01-07T08:00:00Z', end: '2030-01-07T10:00:00Z'})
    .expect(200, [{start: '2030-01-07T08:00:00.000Z', end: '2030-01-07T09:00:00.000Z'}]);
});
// #endregion tests
