import {expect, expectTypeOf, test} from 'vitest';
import type {Result} from '../../bookable/foundations/slots.js';
import {
  biggest,
  firstLetter,
  fits,
  shortest,
  valuesOf,
  type ClosedTicket,
  type Day,
  type Floor,
  type NewRoom,
  type Room,
  type RoomChange,
  type RoomSummary,
  type TicketDraft,
} from './ideas.js';

const banda: Room = {id: 1, name: 'Banda', capacity: 8};
const tulip = {id: 2, name: 'Tulip', capacity: 12, hasWindow: true};

test('people fit into a room up to its capacity', () => {
  expect(fits(banda, 8)).toBe(true);
  expect(fits(banda, 9)).toBe(false);
});

test('only a text has a first letter', () => {
  expect(firstLetter('planning')).toBe('P');
  expect(firstLetter(7)).toBe('?');
});

test('the values of results are those of the ones that have one', () => {
  const results: Result<number, string>[] = [
    {ok: true, value: 1},
    {ok: false, problem: 'no'},
    {ok: true, value: 3},
  ];
  const values = valuesOf(results);
  expect(values).toEqual([1, 3]);
  expectTypeOf(values).toEqualTypeOf<number[]>();
});

test('the biggest comes back as what it is, and of nothing there is none', () => {
  const found = biggest([{...banda, hasWindow: false}, tulip]);
  expect(found).toBe(tulip);
  expect(biggest<Room>([])).toBe(undefined);
  expectTypeOf(found).toExtend<{hasWindow: boolean} | undefined>();
});

// The compiler checks these together with the rest of the package: npm run check
test('derived types are what the comments beside them say', () => {
  expectTypeOf<RoomSummary>().toEqualTypeOf<{readonly id: number; name: string}>();
  expectTypeOf<NewRoom>().toEqualTypeOf<{name: string; capacity: number; floor?: number}>();
  expectTypeOf<RoomChange>().toEqualTypeOf<{name?: string; capacity?: number; floor?: number}>();
  expectTypeOf<Floor>().toEqualTypeOf<number | undefined>();
  expectTypeOf<ClosedTicket['closedAt']>().toEqualTypeOf<string>();
  expectTypeOf<TicketDraft>().toEqualTypeOf<{state: 'closed'; closedAt: string}>();
  expectTypeOf<Day>().toEqualTypeOf<'Mon' | 'Tue' | 'Wed'>();
  expectTypeOf(shortest).toEqualTypeOf<{desk: number; room: number; hall: number}>();
});
