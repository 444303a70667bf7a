// #region service
import {createServer, type IncomingMessage, type Server} from 'node:http';
import {describe, freeSlots, overlaps, parseSlot, type Slot} from '#bookable/foundations/slots.js';

type Answer = {status: number; body: unknown};

/** @param now what time it is, so that a test can say so */
export function createSlotService(now: () => number = Date.now): Server {
  const bookings: Slot[] = [];

  return createServer((request, response) => {
    const send = ({status, body}: Answer) => {
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
    };
    answer(request).then(send, (error: unknown) => {
      console.error(error);
      send(refuse(500, 'Something broke on our side.'));
    });
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    switch (pathname) {
      case '/bookings':
        return request.method === 'POST'
          ? book(await readBody(request))
          : refuse(405, 'Only POST.');
      case '/free':
        return request.method === 'GET' ? free(searchParams) : refuse(405, 'Only GET.');
      default:
        return refuse(404, 'There is no such page.');
    }
  }

  function book(text: string | undefined): Answer {
    if (text === undefined) return refuse(413, `A booking has at most ${longestBody} bytes.`);
    const slot = parseSlot(parseJson(text), now());
    if (!slot.ok) return refuse(400, describe(slot.problem));
    if (bookings.some((taken) => overlaps(taken, slot.value))) {
      return refuse(409, 'The room is taken at that time.');
    }
    bookings.push(slot.value);
    return {status: 201, body: toJson(slot.value)};
  }

  function free(query: URLSearchParams): Answer {
    const within = parseSlot({start: query.get('start'), end: query.get('end')}, now());
    if (!within.ok) return refuse(400, describe(within.problem));
    return {status: 200, body: freeSlots(within.value, bookings).map(toJson)};
  }
}
// #endregion service

// #region helpers
const longestBody = 1000;

/** The body of a request; undefined when it is too long. It is read to its end all the same, so that the client can listen. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= longestBody) chunks.push(chunk);
  }
  return size > longestBody ? undefined : Buffer.concat(chunks).toString();
}

/** What the text says; undefined, which is no slot, when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toJson({start, end}: Slot) {
  return {start: new Date(start).toISOString(), end: new Date(end).toISOString()};
}

function refuse(status: number, error: string): Answer {
  return {status, body: {error}};
}
// #endregion helpers
