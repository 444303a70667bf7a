import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';

type Room = {id: number; name: string; capacity: number};
type Booking = {id: number; roomId: number; title: string; organizer: string};

type Answer = {status: number; headers?: Record<string, string>; body?: unknown};
type Asked = {path: string; headers: IncomingMessage['headers']; sent: string; user: string};

/**
 * A small Bookable. It works; three things are missing:
 *
 * 1. GET /rooms and GET /rooms/{id} send an ETag and Cache-Control: no-cache. It is made of the body: the same body has the same
 *    tag, another body another one. A client that has that version, and says so in If-None-Match, gets 304 without a body.
 * 2. PATCH /rooms/{id} looks at If-Match. When the room is no longer as the client has seen it, it changes nothing, and answers
 *    412 with problem details. Its own answer has the new ETag.
 * 3. POST /bookings looks at Idempotency-Key. The same request with the same key gets the first answer again, and books nothing.
 *    Another body with a used key is 422, with problem details. Two users may happen to choose the same key.
 */
export function createBookable(): Server {
  const rooms: Room[] = [
    {id: 1, name: 'Banda', capacity: 8},
    {id: 2, name: 'Ceram', capacity: 20},
  ];
  const bookings: Booking[] = [];

  function answer(method: string, asked: Asked): Answer {
    const [, id] = /^\/rooms\/(\d+)$/.exec(asked.path) ?? [];
    const room = rooms.find((each) => String(each.id) === id);
    if (id !== undefined && !room) return problem(404, 'no-such-room', 'There is no such room');
    if (method === 'GET' && room) return {status: 200, body: room};
    if (method === 'PATCH' && room) return change(room, asked);
    if (method === 'GET' && asked.path === '/rooms') return {status: 200, body: rooms};
    if (method === 'POST' && asked.path === '/bookings') return book(asked);
    return problem(404, 'no-such-page', 'There is no such page');
  }

  function change(room: Room, {sent}: Asked): Answer {
    const {capacity} = readObject(sent);
    if (typeof capacity === 'number') room.capacity = capacity;
    return {status: 200, body: room};
  }

  function book({sent, user}: Asked): Answer {
    const {roomId, title} = readObject(sent);
    if (typeof roomId !== 'number' || typeof title !== 'string') {
      return problem(400, 'invalid-input', 'The input is not valid');
    }
    const booking = {id: bookings.length + 1, roomId, title, organizer: user};
    bookings.push(booking);
    return {status: 201, headers: {Location: `/bookings/${booking.id}`}, body: booking};
  }

  return createServer((request, response) => {
    readText(request)
      .then((sent) => {
        const {url: path = '/', headers, method = ''} = request;
        const user = headers.authorization ?? 'nobody';
        send(response, answer(method, {path, headers, sent, user}));
      })
      .catch((error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      });
  });
}

function send(response: ServerResponse, {status, headers, body}: Answer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (body === undefined) {
    response.end();
    return;
  }
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  response.setHeader('Content-Type', type);
  response.end(JSON.stringify(body));
}

function problem(status: number, kind: string, title: string): Answer {
  return {status, body: {type: `https://bookable.example/problems/${kind}`, title, status}};
}

/** The fields of a JSON object; none when the text is something else. */
function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? {...value} : {};
  } catch {
    return {};
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
