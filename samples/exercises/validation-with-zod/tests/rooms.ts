import {z} from 'zod';

const room = {
  name: z.string().trim().min(1).max(80),
  capacity: z.int().min(1).max(500),
  projector: z.boolean().default(false),
};

/** The schema that the cases are for. */
export const createRoom = z.strictObject(room);

/** The same schema with one hole each, by what the hole lets in or keeps out. */
export const holes: Record<string, z.ZodType> = {
  'a name of spaces is let in': z.strictObject({...room, name: z.string().min(1).max(80)}),
  'a name of 81 characters is let in': createRoom.extend({name: z.string().trim().min(1).max(81)}),
  'a name of one character is kept out': createRoom.extend({
    name: z.string().trim().min(2).max(80),
  }),
  'no name is let in': createRoom.extend({name: room.name.optional()}),
  'a capacity of 0 is let in': createRoom.extend({capacity: z.int().min(0).max(500)}),
  'a capacity of 501 is let in': createRoom.extend({capacity: z.int().min(1).max(501)}),
  'a capacity of 500 is kept out': createRoom.extend({capacity: z.int().min(1).max(499)}),
  'a capacity of 1.5 is let in': createRoom.extend({capacity: z.number().min(1).max(500)}),
  'a capacity sent as text is let in': createRoom.extend({
    capacity: z.coerce.number().int().min(1).max(500),
  }),
  'a projector sent as text is let in': createRoom.extend({
    projector: z.union([z.boolean(), z.stringbool()]).default(false),
  }),
  'a room that does not mention a projector is kept out': createRoom.extend({
    projector: z.boolean(),
  }),
  'a key that nobody asked for is let in': z.object(room),
};
