import {z} from 'zod';

// #region create-booking
const instant = z.iso.datetime({offset: true, abort: true}).transform((text) => new Date(text));

export const createBooking = z
  .strictObject({
    roomId: z.int().positive(),
    title: z.string().trim().min(1).max(80),
    attendees: z.int().positive(),
    startsAt: instant,
    endsAt: instant,
  })
  .refine(({startsAt, endsAt}) => startsAt < endsAt, {
    path: ['endsAt'],
    error: 'A booking ends after it starts',
    abort: true,
  })
  .refine(
    ({startsAt, endsAt}) => {
      const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
      return minutes >= 15 && minutes <= 8 * 60;
    },
    {path: ['endsAt'], error: 'A booking takes 15 minutes to 8 hours'},
  );

/**
 * What the handler is given: derived from the schema, never written beside
 * it.
 */
export type CreateBooking = z.infer<typeof createBooking>;
// #endregion create-booking

// #region room-filter
export const roomFilter = z.object({
  projector: z.stringbool({truthy: ['true'], falsy: ['false']}).optional(),
  minCapacity: z.coerce.number().int().positive().optional(),
});
// #endregion room-filter

// Stretch

// #region change-room
export const changeRoom = z
  .strictObject({
    name: z.string().trim().min(1).max(80),
    capacity: z.int().min(1).max(500),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Nothing to change');
// #endregion change-room

// #region problems-by-field
/**
 * Everything that is wrong, by the name of the field; what is wrong with
 * the whole stands under `form`.
 */
export function problemsByField(error: z.ZodError): Record<string, string[]> {
  const byField: Record<string, string[]> = {};
  for (const {path, message} of error.issues) {
    const field = path.length > 0 ? path.join('.') : 'form';
    (byField[field] ??= []).push(message);
  }
  return byField;
}
// #endregion problems-by-field
