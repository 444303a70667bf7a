import {z} from 'zod';
import {instant} from '../http-apis/bookings.schema.js';
import {id} from '../http-apis/rooms.schema.js';

// #region moment
/**
 * A moment that PostgreSQL knows by the same name: JavaScript also has a
 * year 0 and a year 10000.
 */
const moment = instant.pipe(
  z.date().min(new Date('0001-01-01T00:00:00Z')).max(new Date('9999-12-31T00:00:00Z')),
);
// #endregion moment

// #region cursor
/** Where a page ended: at this booking, in the order of the list. */
const position = z.object({
  startsAt: moment,
  id: z.int32().positive(),
});
export type Position = z.infer<typeof position>;

/** What a client sends back to get the next page. It need not understand it. */
export function toCursor({startsAt, id}: Position): string {
  return Buffer.from(JSON.stringify({startsAt, id})).toString('base64url');
}

/** The other direction. It comes from outside, so nothing about it is certain. */
const cursor = z.string().transform((text, context) => {
  const {data} = position.safeParse(readJson(Buffer.from(text, 'base64url').toString()));
  if (!data) context.addIssue('Invalid cursor: send back the nextCursor of a page');
  return data ?? z.NEVER;
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
// #endregion cursor

// #region query
/** The query of `GET /bookings`. */
export const bookingListQuery = z.strictObject({
  roomId: id.optional(),
  status: z.enum(['confirmed', 'canceled']).optional(),
  from: moment.optional(),
  to: moment.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: cursor.optional(),
});
export type BookingListQuery = z.infer<typeof bookingListQuery>;
// #endregion query
