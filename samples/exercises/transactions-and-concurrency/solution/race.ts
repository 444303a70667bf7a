import type {Client} from 'pg';
import type {NewBooking} from './book.js';

/**
 * A way to book: the one in book.ts, or the tests’ own, which looks
 * first.
 */
export type Book = (client: Client, booking: NewBooking) => Promise<void>;

// #region race
/**
 * Lets two clients ask for the same booking at the same time. Returns
 * what came of each, the first one first.
 */
export async function bookAtOnce(
  book: Book,
  first: Client,
  second: Client,
  wanted: NewBooking,
): Promise<PromiseSettledResult<void>[]> {
  return Promise.allSettled([book(first, wanted), book(second, wanted)]);
}
// #endregion race
