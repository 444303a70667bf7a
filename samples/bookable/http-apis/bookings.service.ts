import {Injectable} from '@nestjs/common';
import type {CreateBooking} from './bookings.schema.js';
import {Clock} from './clock.js';
import {Refusal} from './refusal.js';
import {RoomTaken, Store, type Booking, type Room} from './store.js';

// #region bookings-service
/**
 * The rules that need to know more than the request: the room, the time,
 * the other bookings.
 */
@Injectable()
export class BookingsService {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  async ofRoom(roomId: number): Promise<Booking[]> {
    await this.room(roomId);
    return this.store.bookings(roomId);
  }

  async create(booking: CreateBooking): Promise<Booking> {
    const room = await this.room(booking.roomId);
    if (booking.startsAt < this.clock.now()) {
      throw new Refusal('in-the-past', 'A booking cannot start in the past.');
    }
    if (booking.attendees > room.capacity) {
      throw new Refusal('too-many-attendees', `${room.name} has ${room.capacity} seats.`);
    }
    try {
      return await this.store.addBooking(booking);
    } catch (error) {
      if (!(error instanceof RoomTaken)) throw error;
      throw new Refusal('room-taken', `${room.name} is taken at that time.`, {cause: error});
    }
  }

  async cancel(id: number): Promise<Booking> {
    const booking = await this.store.booking(id);
    if (!booking) throw new Refusal('no-such-booking', `There is no booking ${id}.`);
    if (booking.startsAt <= this.clock.now()) {
      throw new Refusal('already-started', 'It can be canceled until it starts.');
    }
    const canceled = await this.store.cancelBooking(id);
    if (!canceled) throw new Refusal('already-canceled', 'It was canceled before.');
    return canceled;
  }

  private async room(id: number): Promise<Room> {
    const room = await this.store.room(id);
    if (!room) throw new Refusal('no-such-room', `There is no room ${id}.`);
    return room;
  }
}
// #endregion bookings-service
