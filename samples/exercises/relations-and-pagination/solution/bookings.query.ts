import {z} from 'zod';

/** A moment, between the years that PostgreSQL and JavaScript both know. */
const moment = z.iso
  .datetime({offset: true, abort: true})
  .transform((text) => new Date(text))
  .pipe(z.date().min(new Date('0001-01-01T00:00:00Z')).max(new Date('9999-12-31T00:00:00Z')));

const id = z.int32().positive();

// #region position
/** Where a page ended. Each kind of order needs what it sorts by. */
const position = z.union([z.object({title: z.string(), id}), z.object({startsAt: moment, id})]);
export type Position = z.infer<typeof position>;

/** What a client sends back to get the next page. */
export function toCursor(at: Position): string {
  return Buffer.from(JSON.stringify(at)).toString('base64url');
}

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
// #endregion position

// #region query
/** The query of `GET /bookings`. */
export const bookingsQuery = z
  .strictObject({
    roomId: z.coerce.number().pipe(id).optional(),
    status: z.enum(['confirmed', 'canceled']).optional(),
    from: moment.optional(),
    to: moment.optional(),
    sort: z.enum(['startsAt', '-startsAt', 'title', '-title']).default('startsAt'),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: cursor.optional(),
  })
  .refine(({sort, cursor}) => !cursor || sort.endsWith('title') === 'title' in cursor, {
    path: ['cursor'],
    error: 'This cursor belongs to another sort',
  });
export type BookingsQuery = z.infer<typeof bookingsQuery>;
// #endregion query
