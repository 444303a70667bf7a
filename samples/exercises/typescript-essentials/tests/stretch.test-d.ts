import {expectTypeOf, test} from 'vitest';
import {
  change,
  groupBy,
  type Booking,
  type BookingChange,
  type NewBooking,
} from '../work/booking.js';

test('types: a new booking has neither id nor status', () => {
  expectTypeOf<NewBooking>().toEqualTypeOf<{readonly title: string; readonly attendees: number}>();
});

test('types: a change names title, attendees, both or none', () => {
  expectTypeOf<BookingChange>().toEqualTypeOf<{
    readonly title?: string;
    readonly attendees?: number;
  }>();
});

test('types: change takes a booking and returns one', () => {
  expectTypeOf(change).parameters.toEqualTypeOf<[Booking, BookingChange]>();
  expectTypeOf(change).returns.toEqualTypeOf<Booking>();
});

test('types: groupBy remembers what it was given', () => {
  expectTypeOf(groupBy([1, 2], String)).toEqualTypeOf<Map<string, number[]>>();
  expectTypeOf(groupBy(['a'], (text) => text.length)).toEqualTypeOf<Map<number, string[]>>();
});
