import {createHash} from 'node:crypto';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';

type Room = {id: number; name: string; capacity: number};
type Booking = {id: number; roomId: number; title: string; organizer: string};

type Answer = {status: number; headers?: Record<string, string>; body?: unknown};
type Asked = {path: string; headers: IncomingMessage['headers']; sent: string; user: string};

/** A small Bookable whose answers can be kept, whose changes meet nobody’s, and whose bookings can be sent again. */
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
    if (method === 'GET' && room) return read(room, asked);
    if (method === 'PATCH' && room) return change(room, asked);
    if (method === 'GET' && asked.path === '/rooms') return read(rooms, asked);
    if (method === 'POST' && asked.path === '/bookings') return once(asked, () => book(asked));
    return problem(404, 'no-such-page', 'There is no such page');
  }

  // #region change
  function change(room: Room, {sent, headers}: Asked): Answer {
    const ifMatch = headers['if-match'];
    if (ifMatch !== undefined && ifMatch !== tagOf(room)) {
      return problem(412, 'outdated', 'Somebody else has changed it');
    }
    const {capacity} = readObject(sent);
    if (typeof capacity === 'number') room.capacity = capacity;
    return {status: 200, headers: {ETag: tagOf(room)}, body: room};
  }
  // #endregion change

  function book({sent, user}: Asked): Answer {
    const {roomId, title} = readObject(sent);
    if (typeof roomId !== 'number' || typeof title !== 'string') {
      return problem(400, 'invalid-input', 'The input is not valid');
    }
    const booking = {id: bookings.length + 1, roomId, title, organizer: user};
    bookings.push(booking);
    return {status: 201, headers: {Location: `/bookings/${booking.id}`}, body: booking};
  }

  // #region once
  const answers = new Map<string, {sent: string; answer: Answer}>();

  /**
   * Works once for each key of a user. Who sends the same again gets
   * the first answer again.
   */
  function once({headers, sent, user}: Asked, work: () => Answer): Answer {
    const key = headers['idempotency-key'];
    if (key === undefined) return work();
    const usersKey = JSON.stringify([user, key]);
    const before = answers.get(usersKey);
    if (before?.sent === sent) return before.answer;
    if (before) return problem(422, 'key-reused', 'The key belongs to another request');
    const answer = work();
    answers.set(usersKey, {sent, answer});
    return answer;
  }
  // #endregion once

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

// #region read
/** The name of this version: the same body has the same one. */
function tagOf(body: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url')}"`;
}

/** What is there, unless the client has just that already. */
function read(body: unknown, {headers}: Asked): Answer {
  const caching = {ETag: tagOf(body), 'Cache-Control': 'no-cache'};
  const isSame = headers['if-none-match'] === caching.ETag;
  return isSame ? {status: 304, headers: caching} : {status: 200, headers: caching, body};
}
// #endregion read

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
