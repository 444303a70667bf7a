/** Bookable on `node:http` alone: one room, whose bookings are forgotten when the process ends. */
// #region imports
import {createServer, type IncomingMessage, type Server} from 'node:http';
import {describe, overlaps, parseSlot, type Slot} from './slots.js';
// #endregion imports

// #region server
/** @param now what time it is, so that a test can say so */
export function createBookable(now: () => number = Date.now): Server {
  const bookings: Slot[] = [];

  return createServer((request, response) => {
    answer(request).then(
      ({status, body}) => {
        response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
      },
      (error: unknown) => {
        // What broke is nothing for the client, but for those who run the server.
        console.error(error);
        response.writeHead(500, {'content-type': 'application/json'}).end('{"error":"internal"}');
      },
    );
  });

  async function answer(request: IncomingMessage): Promise<{status: number; body: unknown}> {
    if (request.url !== '/bookings') return {status: 404, body: {error: 'There is no such page.'}};
    switch (request.method) {
      case 'GET':
        return {status: 200, body: bookings.map(toJson)};
      case 'POST':
        return book(await readJson(request));
      default:
        return {status: 405, body: {error: 'Only GET and POST.'}};
    }
  }

  function book(input: unknown) {
    const slot = parseSlot(input, now());
    if (!slot.ok) return {status: 400, body: {error: describe(slot.problem)}};
    if (bookings.some((taken) => overlaps(taken, slot.value))) {
      return {status: 409, body: {error: 'The room is taken at that time.'}};
    }
    bookings.push(slot.value);
    return {status: 201, body: toJson(slot.value)};
  }
}
// #endregion server

// #region to-json
function toJson({start, end}: Slot) {
  return {start: new Date(start).toISOString(), end: new Date(end).toISOString()};
}
// #endregion to-json

// #region read-json
/** The body, whatever it says; undefined when it is no JSON or too long. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= 1000) chunks.push(chunk);
  }
  if (size > 1000) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return undefined;
  }
}
// #endregion read-json
