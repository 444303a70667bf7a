/** What came back: the status, the media type without its parameters, the body as text and, when it is JSON, as a value. */
export type Answer = {status: number; type: string; text: string; body: unknown};

/** Sends one request. A body is sent as JSON. */
export type Send = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Answer>;

/**
 * Core: your own test of the contract. It sends requests, and returns a sentence for each thing that breaks the contract; an empty
 * list when nothing does. The tests try it on an API that keeps the contract, and on APIs that break it in one place each.
 *
 * - `POST /rooms` with `{}`: 400, and `errors` names both fields, `name` and `capacity`
 * - `GET /rooms/9`: 404, there is no such room
 * - `GET /nowhere`: 404, there is no such address
 * - `POST /rooms` with `{"name": "Banda", "capacity": 8}`: 409, the name is taken
 * - `GET /broken`: 500, and not a word of what broke: not the message, which has “ECONNREFUSED” in it, and no stack trace
 *
 * Each of these answers has the type `application/problem+json`, and a body with `type`, `title` and the same `status`.
 */
export async function breaches(send: Send): Promise<string[]> {
  const found: string[] = [];
  const {status} = await send('GET', '/rooms/9');
  if (status !== 404) found.push(`GET /rooms/9 is ${status}, not 404`);
  return found;
}
