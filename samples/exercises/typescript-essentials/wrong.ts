import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'a-claim-instead-of-a-check': {
    because:
      '“as” is gone when the program runs: whatever the client sent is now called a booking.',
    file: 'booking.ts',
    from: `  const {id, title, attendees, status} = input;
  if (status === 'confirmed') return {ok: true, value: {id, title, attendees, status}};`,
    to: `  const {id, title, attendees, status} = input;
  if (status === 'confirmed') return {ok: true, value: input as Booking};`,
    fails: {
      'what a booking does not have is left out': 'isAdmin: true',
      'no line claims a type with as': 'to deeply equal []',
    },
  },
  'a-default-that-swallows': {
    because:
      'A status that is added later gets the line of a confirmed booking, and no compiler says a word.',
    file: 'booking.ts',
    from: `    default:
      return booking satisfies never;`,
    to: `    default:
      return '';`,
    fails: {'a third status is a compiler error in describe': 'to be greater than 0'},
  },
  'everything-optional': {
    because: 'One type with optional parts also allows a canceled booking without a reason.',
    file: 'booking.ts',
    from: `  | (Details & {readonly status: 'confirmed'})
  | (Details & {readonly status: 'canceled'; readonly canceledAt: string; readonly reason: string});`,
    to: `  Details & {readonly status: 'confirmed' | 'canceled'; readonly canceledAt?: string; readonly reason?: string};`,
    fails: {
      'types: only a canceled booking has a reason': "Unused '@ts-expect-error' directive.",
      'types: a new booking has neither id nor status': 'does not satisfy the constraint',
      'the compiler finds nothing wrong': 'does not satisfy the expected type',
    },
  },
  'an-annotation-that-forgets': {
    because:
      'The annotation is right and throws away what the values are; “satisfies” checks and keeps them.',
    file: 'booking.ts',
    from: `export const labels = {
  confirmed: 'Confirmed',
  canceled: 'Canceled',
} as const satisfies Record<Booking['status'], string>;`,
    to: `export const labels: Record<Booking['status'], string> = {
  confirmed: 'Confirmed',
  canceled: 'Canceled',
};`,
    fails: {
      'types: describe takes a Booking, and labels has each status': 'Type \'"Canceled"\'',
    },
  },
  'a-result-that-is-not-told-apart': {
    because: 'With both parts optional the compiler cannot make anybody look at “ok” first.',
    file: 'booking.ts',
    from: `  {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly problem: string};`,
    to: `  {readonly ok: boolean; readonly value?: Value; readonly problem?: string};`,
    fails: {
      'types: a Result has a value or a problem, and one must look which': 'undefined',
    },
  },
  'a-change-of-the-original': {
    because:
      '“readonly” is a rule for the compiler; at run time Object.assign changes the booking that somebody else still holds.',
    file: 'booking.ts',
    from: `  return {...booking, ...by};`,
    to: `  return Object.assign(booking, by);`,
    fails: {'a change is applied to a copy': 'expected 5 to be 4'},
  },
  'a-group-by-for-one-type': {
    because: 'It works for bookings and has to be written again for rooms.',
    file: 'booking.ts',
    from: `export function groupBy<Item, Key>(`,
    to: `type Item = Booking;
type Key = Booking['status'];
export function groupBy(`,
    fails: {'types: groupBy remembers what it was given': 'is not assignable'},
  },
  'a-key-that-is-any-text': {
    because: 'A misspelled key compiles, and the list stays unsorted without a word.',
    file: 'lists.ts',
    from: `items: readonly Item[], key: keyof Item): Item[] {`,
    to: `items: readonly Item[], key: string): Item[] {`,
    fails: {
      'types: sortBy keeps the type of the items, and takes only a key that they have':
        "Unused '@ts-expect-error' directive.",
    },
  },
  'a-check-that-tells-nobody': {
    because: 'A boolean answers the question, but the compiler learns nothing from it.',
    file: 'lists.ts',
    from: `): input is Value {`,
    to: `): boolean {`,
    fails: {'types: isOneOf narrows to the values of the list': 'unknown'},
  },
};
