import type {CreateBooking} from '../../bookable/http-apis/bookings.schema.js';
import {Refusal} from '../../bookable/http-apis/refusal.js';
import type {Booking, Store} from '../../bookable/http-apis/store.js';

// #region trap
export async function add(store: Store, booking: CreateBooking): Promise<Booking> {
  try {
    return await store.addBooking(booking);
  } catch (error) {
    throw new Refusal('room-taken', 'The room is taken at that time.', {cause: error});
  }
}
// #endregion trap
