import {Injectable} from '@nestjs/common';
import {Clock} from './clock.js';
import {freeSlots, overlaps, parseSlot, type Result, type Slot, type SlotProblem} from './slots.js';

export type Booking = Slot & {readonly id: number};
export type BookingProblem = SlotProblem | {readonly kind: 'taken'};

/** Who has the room when. It knows nothing of HTTP. */
@Injectable()
export class BookingsService {
  private bookings: readonly Booking[] = [];
  private lastId = 0;

  constructor(private readonly clock: Clock) {}

  all(): readonly Booking[] {
    return this.bookings;
  }

  find(id: number): Booking | undefined {
    return this.bookings.find((booking) => booking.id === id);
  }

  book(input: unknown): Result<Booking, BookingProblem> {
    const slot = parseSlot(input, this.clock.now());
    if (!slot.ok) return slot;
    if (this.bookings.some((taken) => overlaps(taken, slot.value))) {
      return {ok: false, problem: {kind: 'taken'}};
    }
    this.lastId += 1;
    const booking = {id: this.lastId, ...slot.value};
    this.bookings = [...this.bookings, booking];
    return {ok: true, value: booking};
  }

  /** Whether there was such a booking. */
  cancel(id: number): boolean {
    const before = this.bookings.length;
    this.bookings = this.bookings.filter((booking) => booking.id !== id);
    return this.bookings.length < before;
  }

  free(input: unknown): Result<Slot[], SlotProblem> {
    const within = parseSlot(input, this.clock.now());
    return within.ok ? {ok: true, value: freeSlots(within.value, this.bookings)} : within;
  }
}
