import request from 'supertest';
import type {App} from 'supertest/types.js';
import {expect} from 'vitest';
import wanted from '../../bookable/http-apis/requests/booking.json' with {type: 'json'};
import type {Booking} from '../../bookable/http-apis/store.js';

export async function bookAndCompare(server: App): Promise<void> {
  // #region trap
  const response = await request(server).post('/bookings').send(wanted);
  const booking = response.body as Booking;
  expect(booking.startsAt).toEqual(new Date('2030-01-07T09:00:00Z'));
  // #endregion trap
}
