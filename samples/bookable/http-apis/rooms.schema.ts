// #region create-room
import {z} from 'zod';

/** What `POST /rooms` takes. A key that is not named here is refused. */
export const createRoom = z.strictObject({
  name: z.string().trim().min(1).max(80),
  capacity: z.int().min(1).max(500),
  projector: z.boolean().default(false),
});
export type CreateRoom = z.infer<typeof createRoom>;
// #endregion create-room

// #region change-room
/**
 * What `PATCH /rooms/:id` takes: any of the same keys, and nothing where
 * one is absent.
 */
export const changeRoom = createRoom.extend({projector: z.boolean()}).partial();
export type ChangeRoom = z.infer<typeof changeRoom>;
// #endregion change-room

// #region room-filter
/**
 * The query of `GET /rooms`: everything in an address is text, and is read
 * as what it means.
 */
export const roomFilter = z.strictObject({
  projector: z.stringbool({truthy: ['true'], falsy: ['false']}).optional(),
  minCapacity: z.coerce.number().int().min(1).max(500).optional(),
});
export type RoomFilter = z.infer<typeof roomFilter>;
// #endregion room-filter

// #region id
/**
 * An id in a path: `/rooms/7`. The database keeps it in 32 bits; it
 * answers a larger one with an error of its own.
 */
export const id = z.coerce.number().pipe(z.int32().positive());
// #endregion id
