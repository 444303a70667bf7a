import {expectTypeOf, test} from 'vitest';
import type {z} from 'zod';
import type {CreateBooking, createBooking} from '../work/schemas.js';

test('types: CreateBooking is what the schema returns, with dates', () => {
  expectTypeOf<CreateBooking>().toEqualTypeOf<z.output<typeof createBooking>>();
  expectTypeOf<CreateBooking['startsAt']>().toEqualTypeOf<Date>();
});
