/**
 * Core: fourteen cases for `POST /rooms`, whose schema is given:
 *
 *     z.strictObject({
 *       name: z.string().trim().min(1).max(80),
 *       capacity: z.int().min(1).max(500),
 *       projector: z.boolean().default(false),
 *     })
 *
 * The tests try your cases on it, and on versions of it that have a hole each: your cases must find every one.
 */

/** What a body is like, and the body, which must be accepted. */
export const accepted: [like: string, body: unknown][] = [
  ['a small room', {name: 'Banda', capacity: 8}],
];

/**
 * What a body is like, the body, and the field that is wrong with it:
 * `(whole)` where it is the body itself.
 */
export const refused: [like: string, body: unknown, field: string][] = [
  ['a room without a name', {capacity: 8}, 'name'],
];
