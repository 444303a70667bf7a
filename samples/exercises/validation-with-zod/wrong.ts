import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'coerce-a-boolean': {
    because:
      'z.coerce.boolean() calls Boolean(), and every text that is not empty is true: “false” too.',
    file: 'schemas.ts',
    from: `z.stringbool({truthy: ['true'], falsy: ['false']}).optional()`,
    to: `z.coerce.boolean().optional()`,
    fails: {
      'in a query, “false” means false': 'projector: true',
      'refused: the query {"projector":"maybe"}': 'expected true to be false',
    },
  },
  'coerce-everything': {
    because:
      'A body is JSON and has types of its own: a number that was sent as text is a mistake of the client.',
    file: 'schemas.ts',
    from: 'attendees: z.int().positive()',
    to: 'attendees: z.coerce.number().int().positive()',
    fails: {'refused: a number sent as text': "to deeply equal [ 'attendees' ]"},
  },
  'an-object-that-is-not-strict': {
    because: 'The key is dropped, and the client believes that it was understood.',
    file: 'schemas.ts',
    from: `.strictObject({
    roomId`,
    to: `.object({
    roomId`,
    fails: {'refused: a key that nobody asked for': "to deeply equal [ '(whole)' ]"},
  },
  'any-text-is-a-date': {
    because:
      'Date reads almost anything: without an offset as the server’s own time, and February 30 as March 2.',
    file: 'schemas.ts',
    from: `z.iso.datetime({offset: true, abort: true}).transform((text) => new Date(text))`,
    to: `z.coerce.date()`,
    fails: {
      'refused: a time without its offset': 'to deeply equal',
      'refused: a day that does not exist': 'to deeply equal',
    },
  },
  'a-rule-on-what-is-no-date': {
    because:
      'Without abort the rules below run on a text that is no moment: what they call a Date is still the text.',
    file: 'schemas.ts',
    from: `{offset: true, abort: true}`,
    to: `{offset: true}`,
    fails: {
      'refused: a time without its offset':
        "[ 'startsAt', 'endsAt' ] to deeply equal [ 'startsAt' ]",
      'refused: a day that does not exist':
        "[ 'startsAt', 'endsAt' ] to deeply equal [ 'startsAt' ]",
    },
  },
  'a-type-beside-the-schema': {
    because: 'Two descriptions of one thing: this one says text where the schema returns dates.',
    file: 'schemas.ts',
    from: `z.infer<typeof createBooking>`,
    to: `z.input<typeof createBooking>`,
    fails: {'types: CreateBooking is what the schema returns, with dates': 'Type'},
  },
  'cases-in-the-middle': {
    because: 'A rule is wrong at its edge or not at all: 8 and 900 find no hole at 500.',
    file: 'cases.ts',
    from: `{...room, capacity: 501}`,
    to: `{...room, capacity: 900}`,
    fails: {'your cases find the hole: a capacity of 501 is let in': 'to be greater than 0'},
  },
};
