import {expect, test} from 'vitest';
import type {z} from 'zod';
import {createBooking} from './bookings.schema.js';
import {changeRoom, createRoom, id, roomFilter} from './rooms.schema.js';

/** Path and message of everything that is wrong; empty when nothing is. */
function problems(schema: z.ZodType, input: unknown): string[] {
  const {error} = schema.safeParse(input);
  return error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`) ?? [];
}

const booking = (startsAt: string, endsAt: string) => ({
  roomId: 1,
  title: 'Planning',
  attendees: 4,
  startsAt,
  endsAt,
});

test.each([
  ['2030-01-07T09:00:00Z', '2030-01-07T09:15:00Z'],
  ['2030-01-07T09:00:00Z', '2030-01-07T17:00:00Z'],
  ['2030-01-07T09:00:00Z', '2030-01-07T09:00:00-01:00'],
])('from %s to %s is a booking', (start, end) => {
  expect(problems(createBooking, booking(start, end))).toEqual([]);
});

test.each([
  ['2030-01-07T09:00:00Z', '2030-01-07T09:14:59Z', 'A booking takes 15 minutes to 8 hours'],
  ['2030-01-07T09:00:00Z', '2030-01-07T17:00:01Z', 'A booking takes 15 minutes to 8 hours'],
  ['2030-01-07T09:00:00Z', '2030-01-07T09:00:00Z', 'A booking ends after it starts'],
  ['2030-01-07T09:00:00Z', '2030-01-07T10:00:00+02:00', 'A booking ends after it starts'],
  ['2030-01-07T09:00:00Z', '2030-01-07T10:00:00', 'Invalid ISO datetime'],
  ['2030-01-07T09:00:00Z', '2030-01-07T10:00Z', 'Invalid ISO datetime'],
  ['2030-01-07T09:00:00Z', '2030-02-30T10:00:00Z', 'Invalid ISO datetime'],
])('from %s to %s is none', (start, end, message) => {
  expect(problems(createBooking, booking(start, end))).toEqual([`endsAt: ${message}`]);
});

test('a room has a projector when it says so, and a change without one changes none', () => {
  expect(createRoom.parse({name: ' Banda ', capacity: 8})).toEqual({
    name: 'Banda',
    capacity: 8,
    projector: false,
  });
  expect(changeRoom.parse({capacity: 9})).toEqual({capacity: 9});
  expect(problems(changeRoom, {id: 7})).toEqual([': Unrecognized key: "id"']);
});

test('in a query, "false" is false, and what is neither is refused', () => {
  expect(roomFilter.parse({projector: 'false', minCapacity: '6'})).toEqual({
    projector: false,
    minCapacity: 6,
  });
  expect(problems(roomFilter, {projector: 'no', minCapacity: '6abc'})).toEqual([
    'projector: Invalid option: expected one of "true"|"false"',
    'minCapacity: Invalid input: expected number, received NaN',
  ]);
});

test.each(['0', '-1', '1.5', 'first', ''])('"%s" is no id', (text) => {
  expect(problems(id, text)).not.toEqual([]);
});
