import {expect, test} from 'vitest';
import {createBooking, roomFilter} from '../work/schemas.js';

const booking = {
  roomId: 1,
  title: 'Planning',
  attendees: 4,
  startsAt: '2030-01-07T09:00:00Z',
  endsAt: '2030-01-07T10:00:00Z',
};

/** The fields that something is wrong with: “(whole)” is the input itself. Empty when it is accepted. */
function wrongFields(input: unknown): string[] {
  const {error} = createBooking.safeParse(input);
  return error?.issues.map(({path}) => path.join('.') || '(whole)') ?? [];
}

test.each([
  ['an hour', {}],
  ['15 minutes', {endsAt: '2030-01-07T09:15:00Z'}],
  ['8 hours', {endsAt: '2030-01-07T17:00:00Z'}],
  ['two moments with different offsets', {endsAt: '2030-01-07T17:00:00+07:00'}],
  ['a title of 80 characters and the spaces around it', {title: ` ${'x'.repeat(80)} `}],
])('accepted: %s', (_, change) => {
  expect(wrongFields({...booking, ...change})).toEqual([]);
});

test.each([
  ['a key that nobody asked for', {status: 'confirmed'}, '(whole)'],
  ['an empty title', {title: '   '}, 'title'],
  ['a title that is no text', {title: 7}, 'title'],
  ['a number sent as text', {attendees: '4'}, 'attendees'],
  ['half a person', {attendees: 1.5}, 'attendees'],
  ['no room', {roomId: undefined}, 'roomId'],
  ['a time without its offset', {startsAt: '2030-01-07T09:00:00'}, 'startsAt'],
  ['a day that does not exist', {startsAt: '2030-02-30T09:00:00Z'}, 'startsAt'],
  ['14 minutes', {endsAt: '2030-01-07T09:14:00Z'}, 'endsAt'],
  ['a minute more than 8 hours', {endsAt: '2030-01-07T17:01:00Z'}, 'endsAt'],
  ['an end before the start', {endsAt: '2030-01-07T08:00:00Z'}, 'endsAt'],
])('refused: %s', (_, change, field) => {
  expect(wrongFields({...booking, ...change})).toEqual([field]);
});

test('the handler is given a title without spaces around it, and dates', () => {
  expect(createBooking.parse({...booking, title: ' Planning '})).toEqual({
    ...booking,
    startsAt: new Date('2030-01-07T09:00:00Z'),
    endsAt: new Date('2030-01-07T10:00:00Z'),
  });
});

test('in a query, “false” means false', () => {
  expect(roomFilter.parse({projector: 'false', minCapacity: '6'})).toEqual({
    projector: false,
    minCapacity: 6,
  });
});

test('a query without filters filters nothing, and an unknown key is left out', () => {
  expect(roomFilter.parse({utm: 'mail'})).toEqual({});
});

test.each([{projector: 'maybe'}, {minCapacity: '6abc'}, {minCapacity: '0'}, {minCapacity: ''}])(
  'refused: the query %j',
  (query) => {
    expect(roomFilter.safeParse(query).success).toBe(false);
  },
);
