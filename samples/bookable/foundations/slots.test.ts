import {expect, test} from 'vitest';
import {describe, freeSlots, overlaps, parseSlot, type Slot} from './slots.js';

const at = (time: string) => Date.parse(`2030-01-07T${time}:00Z`);
const slot = (start: string, end: string): Slot => ({start: at(start), end: at(end)});
const now = at('08:00');

/** What the client is told, or “free to book”. */
function answer(start: unknown, end: unknown): string {
  const result = parseSlot({start, end}, now);
  return result.ok ? 'free to book' : describe(result.problem);
}

test('a slot of 15 minutes and one of 8 hours can be booked, and one that starts this moment', () => {
  expect(answer('2030-01-07T09:00:00Z', '2030-01-07T09:15:00Z')).toBe('free to book');
  expect(answer('2030-01-07T09:00:00Z', '2030-01-07T17:00:00Z')).toBe('free to book');
  expect(answer('2030-01-07T08:00:00Z', '2030-01-07T09:00:00Z')).toBe('free to book');
});

test('a parsed slot is the one that was sent', () => {
  const input = {start: '2030-01-07T09:00:00Z', end: '2030-01-07T10:00:00Z'};
  expect(parseSlot(input, now)).toEqual({ok: true, value: slot('09:00', '10:00')});
});

test.each([
  ['2030-01-07T09:00:00Z', '2030-01-07T09:14:00Z', 'A booking takes at least 15 minutes, not 14.'],
  [
    '2030-01-07T09:00:00Z',
    '2030-01-07T17:01:00Z',
    'A booking takes at most 8 hours, not 481 minutes.',
  ],
  ['2030-01-07T09:00:00Z', '2030-01-07T09:00:00Z', 'A booking ends after it starts.'],
  ['2030-01-07T07:59:00Z', '2030-01-07T09:00:00Z', 'A booking cannot start in the past.'],
])('%s to %s breaks a rule', (start, end, message) => {
  expect(answer(start, end)).toBe(message);
});

test.each([undefined, 9, '9 am', '2030-01-07', '2030-01-07T09:00', '2030-02-30T09:00:00Z'])(
  '%s is no time',
  (start) => {
    const message = 'This is not a slot: start is not a time in UTC.';
    expect(answer(start, '2030-01-07T10:00:00Z')).toBe(message);
  },
);

test.each([
  [null, 'it is not an object'],
  ['09:00-10:00', 'it is not an object'],
  [{start: '2030-01-07T09:00:00Z'}, 'start or end is missing'],
])('%j is no slot', (input, reason) => {
  expect(parseSlot(input, now)).toEqual({ok: false, problem: {kind: 'not a slot', reason}});
});

test('slots overlap when they share a moment, not when they touch', () => {
  expect(overlaps(slot('09:00', '10:00'), slot('09:59', '11:00'))).toBe(true);
  expect(overlaps(slot('09:00', '12:00'), slot('10:00', '11:00'))).toBe(true);
  expect(overlaps(slot('09:00', '10:00'), slot('10:00', '11:00'))).toBe(false);
  expect(overlaps(slot('10:00', '11:00'), slot('09:00', '10:00'))).toBe(false);
});

test('free is what the bookings leave, in order and without scraps', () => {
  const taken = [slot('12:00', '13:00'), slot('09:00', '10:00'), slot('10:10', '11:00')];
  expect(freeSlots(slot('09:00', '17:00'), taken)).toEqual([
    slot('11:00', '12:00'),
    slot('13:00', '17:00'),
  ]);
  expect(freeSlots(slot('09:00', '17:00'), [slot('08:00', '18:00')])).toEqual([]);
  expect(freeSlots(slot('09:00', '17:00'), [slot('18:00', '19:00')])).toEqual([
    slot('09:00', '17:00'),
  ]);
});
