import {Injectable} from '@nestjs/common';
import {overlaps} from '../foundations/slots.js';
import type {CreateBooking} from './bookings.schema.js';
import type {ChangeRoom, CreateRoom, RoomFilter} from './rooms.schema.js';
import {NameTaken, RoomTaken, Store, type Booking, type Room} from './store.js';

// #region memory-store
/** Keeps everything in this process, and forgets it when that ends. */
@Injectable()
export class MemoryStore extends Store {
  private readonly allRooms: Room[] = [];
  private readonly allBookings: Booking[] = [];

  override async rooms({projector, minCapacity = 0}: RoomFilter): Promise<Room[]> {
    return this.allRooms.filter(
      (room) =>
        room.capacity >= minCapacity && (projector === undefined || room.projector === projector),
    );
  }

  override async room(id: number): Promise<Room | undefined> {
    return this.allRooms.find((room) => room.id === id);
  }

  override async addRoom(room: CreateRoom): Promise<Room> {
    this.refuseName(room.name);
    const added = {...room, id: this.allRooms.length + 1};
    this.allRooms.push(added);
    return added;
  }

  override async changeRoom(id: number, change: ChangeRoom): Promise<Room | undefined> {
    const room = this.allRooms.find((each) => each.id === id);
    if (!room) return undefined;
    if (change.name !== undefined && change.name !== room.name) this.refuseName(change.name);
    return Object.assign(room, change);
  }

  override async bookings(roomId: number): Promise<Booking[]> {
    return this.allBookings
      .filter((booking) => booking.roomId === roomId)
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  }

  override async booking(id: number): Promise<Booking | undefined> {
    return this.allBookings.find((booking) => booking.id === id);
  }

  override async addBooking(booking: CreateBooking): Promise<Booking> {
    // No await between the look and the change: that is what makes it one step here.
    const taken = this.allBookings.some(
      (other) =>
        other.roomId === booking.roomId &&
        other.status === 'confirmed' &&
        overlaps(toSlot(other), toSlot(booking)),
    );
    if (taken) throw new RoomTaken();
    const added: Booking = {...booking, id: this.allBookings.length + 1, status: 'confirmed'};
    this.allBookings.push(added);
    return added;
  }

  override async cancelBooking(id: number): Promise<Booking | undefined> {
    const booking = this.allBookings.find((each) => each.id === id);
    if (booking?.status !== 'confirmed') return undefined;
    return Object.assign(booking, {status: 'canceled'} as const);
  }

  private refuseName(name: string): void {
    if (this.allRooms.some((room) => room.name === name)) throw new NameTaken();
  }
}
// #endregion memory-store

const toSlot = ({startsAt, endsAt}: CreateBooking) => ({
  start: startsAt.getTime(),
  end: endsAt.getTime(),
});
