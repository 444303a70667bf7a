/** Tests of the types: the compiler runs them. After `@ts-expect-error` the next line must not compile. */
import {expectTypeOf, test} from 'vitest';
import {
  change,
  describe,
  groupBy,
  labels,
  parseBooking,
  type Booking,
  type BookingChange,
  type NewBooking,
  type Result,
} from '../work/booking.js';

const details = {id: 1, title: 'Planning', attendees: 4};

test('types: Booking is not any, and knows two statuses', () => {
  expectTypeOf<Booking>().not.toBeAny();
  expectTypeOf<Booking['status']>().toEqualTypeOf<'confirmed' | 'canceled'>();
});

test('types: only a canceled booking has a reason', () => {
  expectTypeOf({...details, status: 'confirmed' as const}).toExtend<Booking>();
  // @ts-expect-error -- a canceled booking says when and why
  const canceled: Booking = {...details, status: 'canceled'};
  // @ts-expect-error -- a confirmed one has nothing to say about it
  const confirmed: Booking = {...details, status: 'confirmed', reason: 'Strike'};
  expectTypeOf([canceled, confirmed]).toExtend<readonly Booking[]>();
});

test('types: nobody who is handed a booking can change it', () => {
  const rename = (booking: Booking) => {
    // @ts-expect-error -- title is readonly
    booking.title = 'Another';
  };
  expectTypeOf(rename).toBeFunction();
});

test('types: parseBooking takes what is unknown and returns a Result', () => {
  expectTypeOf(parseBooking).parameter(0).toBeUnknown();
  expectTypeOf(parseBooking).returns.toEqualTypeOf<Result<Booking>>();
  expectTypeOf(parseBooking).returns.not.toBeAny();
});

test('types: a Result has a value or a problem, and one must look which', () => {
  const read = (result: Result<number>) => {
    // @ts-expect-error -- whether there is a value is not known yet
    const early: number = result.value;
    return result.ok ? result.value : result.problem.length + early;
  };
  expectTypeOf(read).returns.toEqualTypeOf<number>();
});

test('types: describe takes a Booking, and labels has each status', () => {
  expectTypeOf(describe).parameter(0).toEqualTypeOf<Booking>();
  expectTypeOf(labels).not.toBeAny();
  expectTypeOf<keyof typeof labels>().toEqualTypeOf<Booking['status']>();
  expectTypeOf(labels.canceled).toEqualTypeOf<'Canceled'>();
});

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
