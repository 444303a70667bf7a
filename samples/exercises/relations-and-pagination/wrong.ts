import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'a-cursor-without-the-id': {
    because: 'All that start at the same moment as the last of the page are left out.',
    file: 'bookings.service.ts',
    from: ': {startsAt: {gte: startsAt}, OR: [{startsAt: {gt: startsAt}}, {id}]};',
    to: ': {startsAt: {gt: startsAt}};',
    fails: {
      'page by page each of the 500 comes once, in order': '37, 41, 42',
      'where ten start at once, a page may end between them': '7, 11, 12',
    },
  },
  'ids-that-only-rise': {
    because:
      'The order is total, but another one than that of the condition: read backwards, it skips.',
    file: 'bookings.service.ts',
    from: '{id: direction}]',
    to: "{id: 'asc'}]",
    fails: {
      'the latest come first, page by page, when the client asks for it': 'expected [ 491, 492',
      'sorted by title backwards, too': 'expected [ 8, 18',
    },
  },
  'the-cursor-of-prisma': {
    because: 'It is a row: when that is deleted, Prisma finds nothing after it, and says nothing.',
    file: 'bookings.service.ts',
    from: `        AND: cursor && beyond(cursor, down),
      },`,
    to: `      },
      ...(cursor && {cursor: {id: cursor.id}, skip: 1}),`,
    fails: {
      'the list goes on although the last booking of your page has been deleted':
        '449, 450 ] to deeply equal',
    },
  },
  'always-another-page': {
    because: 'A full page may be the last one. Who follows the cursor gets an empty page.',
    file: 'bookings.service.ts',
    from: 'rows.length > limit ? items.at(-1) : undefined',
    to: 'items.at(-1)',
    fails: {'the last page has no cursor, even when it is full': 'to be null'},
  },
  'a-query-for-each-room': {
    because: 'A page of a hundred bookings sends a hundred and one statements.',
    file: 'bookings.service.ts',
    from: 'const items = rows.slice(0, limit);',
    to: `const withRoom = async (row: (typeof rows)[number]) => {
      const where = {id: row.roomId};
      return {...row, room: await this.prisma.room.findFirst({where, select: {name: true}})};
    };
    const items = await Promise.all(rows.slice(0, limit).map(withRoom));`,
    fails: {'a page takes two statements at most, however many bookings it has': 'expected 102'},
  },
  'a-cursor-that-is-trusted': {
    because: 'It went through the hands of the client. Whatever it says now reaches the database.',
    file: 'bookings.query.ts',
    from: "const {data} = position.safeParse(readJson(Buffer.from(text, 'base64url').toString()));",
    to: "const data = readJson(Buffer.from(text, 'base64url').toString()) as Position | undefined;",
    fails: {
      'a cursor that is empty is refused with 400': 'expected 200 to be 400',
      'a cursor that is of other types is refused with 400': 'expected 500 to be 400',
    },
  },
  'unknown-keys-are-ignored': {
    because: 'Who still asks for page 2 gets page 1, with status 200.',
    file: 'bookings.query.ts',
    from: '.strictObject(',
    to: '.object(',
    fails: {'refused with 400: { page: 2 }': 'expected 200 to be 400'},
  },
  'one-cursor-for-every-sort': {
    because: 'A moment says nothing about a place among titles: the list begins anywhere.',
    file: 'bookings.query.ts',
    from: "!cursor || sort.endsWith('title') === 'title' in cursor",
    to: '!cursor || sort.length > 0',
    fails: {'a cursor of one sort is refused with 400 by another': 'expected 200 to be 400'},
  },
};
