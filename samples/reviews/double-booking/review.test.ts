import {expect, test} from 'vitest';
import * as after from './after.js';
import * as before from './before.js';
import type {Booking, BookingTable} from './before.js';

/** What a driver throws when PostgreSQL refuses a row because of an exclusion constraint. */
class ExclusionViolation extends Error {
  code = '23P01';
}

/** A table that answers later, as a database does, but looks and writes in one step, as a database does too. */
class FakeTable implements BookingTable {
  readonly rows: Booking[] = [];

  constructor(private readonly constraint: 'with constraint' | 'without constraint') {}

  async findOverlapping(wanted: Booking): Promise<Booking | undefined> {
    await answerLater();
    const found = this.overlapping(wanted);
    await answerLater();
    return found;
  }

  async insert(booking: Booking): Promise<void> {
    await answerLater();
    if (this.constraint === 'with constraint' && this.overlapping(booking)) {
      throw new ExclusionViolation('conflicting key value violates exclusion constraint');
    }
    this.rows.push(booking);
    await answerLater();
  }

  private overlapping({room, start, end}: Booking): Booking | undefined {
    return this.rows.find((row) => row.room === room && row.start < end && start < row.end);
  }
}

const answerLater = () => new Promise<void>((resolve) => setImmediate(resolve));

const at = (hour: string) => new Date(`2030-01-07T${hour}:00Z`);
const booking = (start: string, end: string, room = 'Banda'): Booking => ({
  room,
  start: at(start),
  end: at(end),
});

/** The name of the error that each call failed with, or “booked”. */
async function outcomes(calls: Promise<void>[]): Promise<string[]> {
  const results = await Promise.allSettled(calls);
  return results.map((result) =>
    result.status === 'rejected' ? (result.reason as Error).constructor.name : 'booked',
  );
}

const overlapping = [booking('09:00', '10:00'), booking('09:30', '10:30')] as const;

for (const [version, {book}] of Object.entries({before, after})) {
  test(`${version}: one after the other, the second is refused`, async () => {
    const table = new FakeTable('with constraint');
    await book(table, overlapping[0]);
    expect(await outcomes([book(table, overlapping[1])])).toEqual(['RoomTaken']);
    expect(table.rows).toEqual([overlapping[0]]);
  });

  test(`${version}: bookings that only touch, or in two rooms, both succeed`, async () => {
    const table = new FakeTable('with constraint');
    await book(table, booking('09:00', '10:00'));
    await book(table, booking('10:00', '11:00'));
    await book(table, booking('09:00', '10:00', 'Ambon'));
    expect(table.rows).toHaveLength(3);
  });
}

test('before: of two at once, both are booked', async () => {
  const table = new FakeTable('without constraint');
  const calls = overlapping.map((wanted) => before.book(table, wanted));
  expect(await outcomes(calls)).toEqual(['booked', 'booked']);
  expect(table.rows).toHaveLength(2);
});

test('before, with the constraint: the loser gets a raw database error', async () => {
  const table = new FakeTable('with constraint');
  const calls = overlapping.map((wanted) => before.book(table, wanted));
  expect(await outcomes(calls)).toEqual(['booked', 'ExclusionViolation']);
  expect(table.rows).toHaveLength(1);
});

test('after: of two at once, one is booked and one is told that the room is taken', async () => {
  const table = new FakeTable('with constraint');
  const calls = overlapping.map((wanted) => after.book(table, wanted));
  expect(await outcomes(calls)).toEqual(['booked', 'RoomTaken']);
  expect(table.rows).toHaveLength(1);
});

test('after, without the constraint: the code alone protects nothing', async () => {
  const table = new FakeTable('without constraint');
  const calls = overlapping.map((wanted) => after.book(table, wanted));
  expect(await outcomes(calls)).toEqual(['booked', 'booked']);
});

test('after: another failure of the database stays what it is', async () => {
  const down = new Error('connection refused');
  const table = {insert: () => Promise.reject(down)};
  await expect(after.book(table, overlapping[0])).rejects.toBe(down);
});
