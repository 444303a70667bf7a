/** A slot service with one flaw, the one that the environment names. */
import {createServer, type Server} from 'node:http';
import {describe, freeSlots, overlaps, parseSlot, type Slot} from '#bookable/foundations/slots.js';

export const flaws = [
  'books a room twice',
  'lets a meeting of five minutes through',
  'offers what is taken',
  'answers broken JSON with 500',
  'knows every path',
] as const;

export function createSlotService(now: () => number = Date.now): Server {
  const has = (flaw: (typeof flaws)[number]) => process.env.FLAW === flaw;
  const bookings: Slot[] = [];
  const toJson = ({start, end}: Slot) => ({
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  });

  function answer(method: string, url: URL, text: string): [number, unknown] {
    if (url.pathname === '/free' && method === 'GET') {
      const {start, end} = Object.fromEntries(url.searchParams);
      const within = parseSlot({start, end}, now());
      if (!within.ok) return [400, {error: describe(within.problem)}];
      return [
        200,
        freeSlots(within.value, has('offers what is taken') ? [] : bookings).map(toJson),
      ];
    }
    if (url.pathname === '/bookings' && method === 'POST') {
      if (text.length > 1000) return [413, {error: 'too long'}];
      let input: unknown;
      try {
        input = JSON.parse(text);
      } catch {
        return [has('answers broken JSON with 500') ? 500 : 400, {error: 'no JSON'}];
      }
      const slot = readSlot(input);
      if (!slot.ok) return [400, {error: describe(slot.problem)}];
      const isTaken = bookings.some((taken) => overlaps(taken, slot.value));
      if (isTaken && !has('books a room twice')) return [409, {error: 'taken'}];
      bookings.push(slot.value);
      return [201, toJson(slot.value)];
    }
    const isKnown = ['/free', '/bookings'].includes(url.pathname);
    if (isKnown) return [405, {error: 'no such method'}];
    return has('knows every path') ? [200, []] : [404, {error: 'no such page'}];
  }

  function readSlot(input: unknown) {
    const slot = parseSlot(input, now());
    if (slot.ok || slot.problem.kind !== 'too short') return slot;
    if (!has('lets a meeting of five minutes through')) return slot;
    const {start, end} = input as {start: string; end: string};
    return {ok: true, value: {start: Date.parse(start), end: Date.parse(end)}} as const;
  }

  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const [status, body] = answer(request.method ?? '', url, Buffer.concat(chunks).toString());
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
    });
  });
}
