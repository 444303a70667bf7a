// #region create-booking
import {z} from 'zod';

/**
 * A moment, with the offset that says which: `2030-01-07T09:00:00Z`, `2030-01-07T10:00:00+01:00`. `abort`: a text that is no
 * moment is never turned into a date, and the rules below must not be asked about it.
 */
export const instant = z.iso
  .datetime({offset: true, abort: true})
  .transform((text) => new Date(text));

const minutesBetween = (start: Date, end: Date) => (end.getTime() - start.getTime()) / 60_000;

/**
 * What `POST /bookings` takes: all that can be checked without knowing the
 * room or the time.
 */
export const createBooking = z
  .strictObject({
    roomId: z.int32().positive(),
    title: z.string().trim().min(1).max(80),
    attendees: z.int().min(1),
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
      const minutes = minutesBetween(startsAt, endsAt);
      return minutes >= 15 && minutes <= 8 * 60;
    },
    {path: ['endsAt'], error: 'A booking takes 15 minutes to 8 hours'},
  );
export type CreateBooking = z.infer<typeof createBooking>;
// #endregion create-booking
