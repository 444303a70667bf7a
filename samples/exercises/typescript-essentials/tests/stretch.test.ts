import {expect, test} from 'vitest';
import {change, groupBy} from '../work/booking.js';

const booking = {id: 1, title: 'Planning', attendees: 4, status: 'confirmed'} as const;

test('a change is applied to a copy', () => {
  const original = {...booking};
  expect(change(original, {attendees: 5})).toEqual({...booking, attendees: 5});
  expect(original).toEqual(booking);
});

test('every item is in the group of its key, in order', () => {
  const groups = groupBy([1, 2, 3, 4], (n) => (n % 2 === 0 ? 'even' : 'odd'));
  expect([...groups]).toEqual([
    ['odd', [1, 3]],
    ['even', [2, 4]],
  ]);
});
