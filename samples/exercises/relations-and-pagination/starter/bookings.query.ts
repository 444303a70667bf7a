import {z} from 'zod';

/**
 * The query of `GET /bookings`. It is to take, all of them optional:
 *
 *   roomId        only this room
 *   status        confirmed or canceled
 *   from, to      bookings that start at `from` or later, and before `to`
 *   sort          startsAt, or -startsAt for the latest first
 *   limit         1 to 100, and 20 when it is absent
 *   cursor        the nextCursor of the page before
 *
 * Whatever else a client sends is refused.
 */
export const bookingsQuery = z.object({
  roomId: z.coerce.number().optional(),
  status: z.string().optional(),
  sort: z.string().default('startsAt'),
  limit: z.coerce.number().default(20),
  page: z.coerce.number().default(1),
});
export type BookingsQuery = z.infer<typeof bookingsQuery>;
