import {expect, test} from 'vitest';
import {change, describe, groupBy, labels, parseBooking} from '../work/booking.js';

const details = {id: 1, title: 'Planning', attendees: 4};
const confirmed = {...details, status: 'confirmed'};
const canceled = {...confirmed, status: 'canceled', canceledAt: '2030-01-07', reason: 'Strike'};

test('what is a booking is read as it was sent', () => {
  expect(parseBooking(confirmed)).toEqual({ok: true, value: confirmed});
  expect(parseBooking(canceled)).toEqual({ok: true, value: canceled});
});

test('what a booking does not have is left out', () => {
  expect(parseBooking({...confirmed, isAdmin: true})).toEqual({ok: true, value: confirmed});
});

test.each([
  ['nothing', undefined, 'not an object'],
  ['null', null, 'not an object'],
  ['a text', 'Planning', 'not an object'],
  ['a number sent as text', {...confirmed, attendees: '4'}, 'attendees is not a number'],
  ['a missing id', {...confirmed, id: undefined}, 'id is not a number'],
  ['a list as the title', {...confirmed, title: ['Planning']}, 'title is not a text'],
  ['a third status', {...confirmed, status: 'held'}, 'status is neither confirmed nor canceled'],
  ['a cancellation without a time', {...canceled, canceledAt: 7}, 'canceledAt is not a text'],
  ['a cancellation without a reason', {...canceled, reason: null}, 'reason is not a text'],
])('%s is no booking, and the first problem is named', (_, input, problem) => {
  expect(parseBooking(input)).toEqual({ok: false, problem});
});

test('a confirmed booking is described by who comes, a canceled one by the reason', () => {
  expect(describe({id: 1, title: 'Planning', attendees: 4, status: 'confirmed'})).toBe(
    'Planning, 4 people',
  );
  expect(
    describe({
      id: 1,
      title: 'Planning',
      attendees: 4,
      status: 'canceled',
      canceledAt: '2030-01-07',
      reason: 'Strike',
    }),
  ).toBe('Planning, canceled: Strike');
});

test('each status has its label', () => {
  expect(labels).toEqual({confirmed: 'Confirmed', canceled: 'Canceled'});
});

test('a change is applied to a copy', () => {
  const original = {...details, status: 'confirmed'} as const;
  expect(change(original, {attendees: 5})).toEqual({...original, attendees: 5});
  expect(original.attendees).toBe(4);
});

test('every item is in the group of its key, in order', () => {
  const groups = groupBy([1, 2, 3, 4], (n) => (n % 2 === 0 ? 'even' : 'odd'));
  expect([...groups]).toEqual([
    ['odd', [1, 3]],
    ['even', [2, 4]],
  ]);
});
