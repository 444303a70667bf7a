import {createServer, type Server} from 'node:http';

/**
 * The slot service: one room, whose bookings are forgotten when the process ends.
 *
 *     POST /bookings  {"start": …, "end": …}   201 and the booking; 400 when it breaks a rule; 409 when the room is taken
 *     GET /free?start=…&end=…                  200 and a list of what is free in between; 400 when that is no slot
 *
 * A body of more than 1,000 bytes is refused with 413, another path with 404, another method with 405. Every answer is JSON,
 * and one that refuses says why: {"error": "…"}. Times are those of Bookable, 2030-01-07T09:00:00Z, and so are the rules:
 * `parseSlot`, `describe`, `overlaps` and `freeSlots` are in #bookable/foundations/slots.js.
 *
 * @param now what time it is, so that a test can say so
 */
export function createSlotService(now: () => number = Date.now): Server {
  return createServer((request, response) => {
    const answer = {error: `${request.method} at ${now()}: not written yet`};
    response.writeHead(501, {'content-type': 'application/json'}).end(JSON.stringify(answer));
  });
}
