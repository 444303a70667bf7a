/** A small Bookable on node:http, in which every rule of the lesson can be watched with curl. */
import {createServer, type IncomingMessage, type Server} from 'node:http';

type Room = {id: number; name: string; capacity: number; projector: boolean};

type Booking = {
  /** A number of ours, or the text that the client chose. */
  id: number | string;
  roomId: number;
  title: string;
  attendees: number;
  startsAt: string;
  endsAt: string;
  organizer: string;
  /** Nobody but the organizer is to know of it. */
  private?: boolean;
  status: 'confirmed' | 'canceled';
};

/** What the server sends. */
type Answer = {status: number; headers?: Record<string, string>; body?: unknown};

/** What a handler is told about the request. */
type Asked = {
  /** What stands in the path where the route has parentheses. */
  id: string;
  headers: IncomingMessage['headers'];
  /** The body as it came. */
  sent: string;
  /** Who asks; undefined when nobody signed in. */
  user: string | undefined;
};

type Handler = (asked: Asked) => Answer;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

/** A server with two rooms, and two bookings of Ana’s. */
export function createBookable(): Server {
  const rooms = new Map<number, {room: Room; version: number}>([
    [1, {room: {id: 1, name: 'Banda', capacity: 8, projector: true}, version: 1}],
    [2, {room: {id: 2, name: 'Ceram', capacity: 20, projector: false}, version: 1}],
  ]);
  const bookings = new Map<string, Booking>();
  for (const [roomId, title, isPrivate] of [
    [1, 'Planning', false],
    [2, 'Salaries', true],
  ] as const) {
    const id = bookings.size + 1;
    bookings.set(String(id), {
      id,
      roomId,
      title,
      attendees: 2,
      startsAt: '2030-01-07T14:00:00Z',
      endsAt: '2030-01-07T15:00:00Z',
      organizer: 'ana',
      ...(isPrivate && {private: true}),
      status: 'confirmed',
    });
  }

  // #region routes
  /** Every address there is, and what can be done with it. */
  const routes: [path: RegExp, methods: Partial<Record<Method, Handler>>][] = [
    [/^\/rooms$/, {GET: listRooms}],
    [/^\/rooms\/(\d+)$/, {GET: readRoom, PUT: replaceRoom, PATCH: changeRoom}],
    [/^\/bookings$/, {GET: listBookings, POST: book}],
    [/^\/bookings\/([\w-]+)$/, {GET: readBooking, PUT: bookUnder}],
    [/^\/bookings\/([\w-]+)\/cancel$/, {POST: cancel}],
  ];
  // #endregion routes

  // #region route
  function answer(method: string, path: string, asked: Asked): Answer {
    for (const [pattern, methods] of routes) {
      const found = pattern.exec(path);
      if (!found) continue;
      // HEAD is GET without the body, which Node.js leaves out by itself.
      const handler = methods[(method === 'HEAD' ? 'GET' : method) as Method];
      if (handler) return handler({...asked, id: found[1] ?? ''});
      const allowed = Object.keys(methods).flatMap((each) =>
        each === 'GET' ? [each, 'HEAD'] : each,
      );
      const headers = {Allow: [...allowed, 'OPTIONS'].join(', ')};
      if (method === 'OPTIONS') return {status: 204, headers};
      return {...blank(405, 'Method Not Allowed'), headers};
    }
    return blank(404, 'Not Found');
  }
  // #endregion route

  function listRooms(): Answer {
    const body = [...rooms.values()].map(({room}) => room);
    // #region list-cache
    // Rooms seldom change: whoever has this list may use it for a minute.
    return {status: 200, headers: {'Cache-Control': 'max-age=60'}, body};
    // #endregion list-cache
  }

  // #region read-room
  function readRoom({id, headers}: Asked): Answer {
    const kept = rooms.get(Number(id));
    if (!kept) return noSuchRoom(id);
    const etag = `"${kept.version}"`;
    const caching = {ETag: etag, 'Cache-Control': 'no-cache'};
    // The client has this version already: no need to send it again.
    if (headers['if-none-match'] === etag) return {status: 304, headers: caching};
    return {status: 200, headers: caching, body: kept.room};
  }
  // #endregion read-room

  // #region replace-room
  /** PUT: the body is the whole room, and takes the place of what was there. */
  function replaceRoom({id, headers, sent}: Asked): Answer {
    const {name, capacity, projector = false} = readObject(sent);
    if (typeof name !== 'string' || typeof capacity !== 'number') return invalid();
    const room = {name, capacity, projector: projector === true};
    return store(id, headers['if-match'], room);
  }
  // #endregion replace-room

  // #region change-room
  /** PATCH: the body says what changes, and the rest stays. */
  function changeRoom({id, headers, sent}: Asked): Answer {
    const {name, capacity, projector} = readObject(sent);
    return store(id, headers['if-match'], {
      ...(typeof name === 'string' && {name}),
      ...(typeof capacity === 'number' && {capacity}),
      ...(typeof projector === 'boolean' && {projector}),
    });
  }
  // #endregion change-room

  // #region store
  function store(id: string, ifMatch: string | undefined, change: Partial<Room>): Answer {
    const kept = rooms.get(Number(id));
    if (!kept) return noSuchRoom(id);
    // The client says which version it has seen. Is it still that one?
    if (ifMatch !== undefined && ifMatch !== `"${kept.version}"`) {
      const detail = `It is at version "${kept.version}" now. Read it again.`;
      return problem(412, 'outdated', 'Somebody else has changed it', detail);
    }
    kept.room = {...kept.room, ...change};
    kept.version += 1;
    return {status: 200, headers: {ETag: `"${kept.version}"`}, body: kept.room};
  }
  // #endregion store

  function listBookings({user}: Asked): Answer {
    const body = [...bookings.values()]
      .filter((booking) => maySee(booking, user))
      .map(({id, roomId, title, status}) => ({id, roomId, title, status}));
    return {status: 200, headers: {'Cache-Control': 'no-store'}, body};
  }

  function readBooking({id, user}: Asked): Answer {
    const booking = bookings.get(id);
    if (!booking || !maySee(booking, user)) return noSuchBooking(id);
    return {status: 200, headers: {'Cache-Control': 'no-store'}, body: booking};
  }

  // #region book
  /** POST: makes a booking, and gives it a number. Sent twice, it makes two. */
  function book({headers, sent, user}: Asked): Answer {
    return once(headers['idempotency-key'], sent, () => add(bookings.size + 1, sent, user));
  }

  /**
   * PUT: the booking of this id shall be like that. Sent twice, it is
   * like that.
   */
  function bookUnder({id, sent, user = 'nobody'}: Asked): Answer {
    // Numbers are for us to give.
    if (/^\d+$/.test(id)) return noSuchBooking(id);
    const there = bookings.get(id);
    if (there && there.organizer !== user) return forbidden();
    // What is there already must not be in its own way.
    bookings.delete(id);
    const answer = add(id, sent, user);
    if (!there) return answer;
    if (answer.status !== 201) bookings.set(id, there);
    return answer.status === 201 ? {status: 200, body: answer.body} : answer;
  }
  // #endregion book

  // #region once
  const answers = new Map<unknown, {sent: string; answer: Answer}>();

  /**
   * Works once for each key. Who sends the key again gets the first
   * answer again.
   */
  function once(key: unknown, sent: string, work: () => Answer): Answer {
    if (key === undefined) return work();
    const before = answers.get(key);
    if (before) return before.sent === sent ? before.answer : keyReused();
    const answer = work();
    answers.set(key, {sent, answer});
    return answer;
  }
  // #endregion once

  /** Takes the room that is asked for, or the first that is free. */
  function add(id: Booking['id'], sent: string, user = 'nobody'): Answer {
    const {roomId, title, attendees, startsAt, endsAt} = readObject(sent);
    if (typeof title !== 'string' || typeof attendees !== 'number') return invalid();
    if (typeof startsAt !== 'string' || typeof endsAt !== 'string') return invalid();
    const asked = [...rooms.values()].filter(
      ({room}) => roomId === undefined || room.id === roomId,
    );
    if (asked.length === 0) return noSuchRoom(String(roomId));
    const large = asked.filter(({room}) => room.capacity >= attendees);
    if (large.length === 0) {
      const detail = `${asked.map(({room}) => `${room.name} has ${room.capacity} seats`).join(', ')}.`;
      return problem(422, 'too-many-attendees', 'The room is too small', detail);
    }
    const free = large.find(
      ({room}) =>
        ![...bookings.values()].some(
          (other) =>
            other.roomId === room.id &&
            other.status === 'confirmed' &&
            other.startsAt < endsAt &&
            startsAt < other.endsAt,
        ),
    );
    if (!free) {
      const names = large.map(({room}) => room.name).join(' and ');
      const detail = `${names} ${large.length > 1 ? 'are' : 'is'} taken at that time.`;
      return problem(409, 'room-taken', 'The room is taken', detail);
    }
    const booking: Booking = {
      id,
      roomId: free.room.id,
      title,
      attendees,
      startsAt,
      endsAt,
      organizer: user,
      status: 'confirmed',
    };
    bookings.set(String(id), booking);
    return {status: 201, headers: {Location: `/bookings/${id}`}, body: booking};
  }

  // #region cancel
  function cancel({id, user}: Asked): Answer {
    if (user === undefined) return unauthorized();
    const booking = bookings.get(id);
    // To whom it is a secret, it is not there.
    if (!booking || !maySee(booking, user)) return noSuchBooking(id);
    if (booking.organizer !== user) return forbidden();
    if (booking.status === 'canceled') {
      const title = 'The booking is canceled already';
      return problem(409, 'already-canceled', title, 'It was canceled before.');
    }
    booking.status = 'canceled';
    return {status: 200, body: booking};
  }
  // #endregion cancel

  return createServer((request, response) => {
    readText(request)
      .then((sent) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const {status, headers, body} = answer(request.method ?? '', url.pathname, {
          id: '',
          headers: request.headers,
          sent,
          // Believing a name is no proof of who somebody is; the stage on security is about that.
          user: /^Bearer (\w+)$/.exec(request.headers.authorization ?? '')?.[1],
        });
        // For the lesson: the work is done, and the answer gets lost on its way.
        if (url.searchParams.get('answer') === 'lost') {
          request.socket.destroy();
          return;
        }
        const text = body === undefined ? '' : `${print(body)}\n`;
        response.statusCode = status;
        for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
        if (text) {
          const type = status >= 400 ? 'application/problem+json' : 'application/json';
          response.setHeader('Content-Type', type);
          response.setHeader('Content-Length', Buffer.byteLength(text));
        }
        response.end(text);
      })
      .catch((error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      });
  });
}

const maySee = (booking: Booking, user: string | undefined) =>
  booking.private !== true || booking.organizer === user;

// #region problem
/** A refusal, as problem details. */
function problem(status: number, kind: string, title: string, detail: string): Answer {
  const type = `https://bookable.example/problems/${kind}`;
  return {status, body: {type, title, status, detail}};
}

const noSuchRoom = (id: string) =>
  problem(404, 'no-such-room', 'There is no such room', `There is no room ${id}.`);
// #endregion problem

const noSuchBooking = (id: string) =>
  problem(404, 'no-such-booking', 'There is no such booking', `There is no booking ${id}.`);

const invalid = () =>
  problem(
    400,
    'invalid-input',
    'The input is not valid',
    'A field is missing, or is of another type.',
  );

const keyReused = () =>
  problem(422, 'key-reused', 'The key was used before', 'It belongs to another request.');

const forbidden = () =>
  problem(403, 'not-yours', 'The booking is not yours', 'Its organizer can do that.');

/** A 401 has to say how one signs in. */
const unauthorized = (): Answer => ({
  ...problem(401, 'not-signed-in', 'Nobody is signed in', 'Say who you are.'),
  headers: {'WWW-Authenticate': 'Bearer'},
});

/** What the status says, and no more. */
const blank = (status: number, title: string): Answer => ({
  status,
  body: {type: 'about:blank', title, status},
});

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
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= 10_000) chunks.push(chunk);
  }
  return size <= 10_000 ? Buffer.concat(chunks).toString() : '';
}

/** JSON for people: an object on several lines, a list with one line an item. */
function print(body: unknown): string {
  if (!Array.isArray(body)) return JSON.stringify(body, null, 2);
  return `[\n${body.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
}
