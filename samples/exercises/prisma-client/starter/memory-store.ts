import {Injectable} from '@nestjs/common';
import {
  NameTaken,
  NoSuchRoom,
  RoomInUse,
  Store,
  type Booking,
  type NewBooking,
  type NewRoom,
  type Plan,
  type Room,
  type RoomFilter,
} from './store.js';

/** Keeps everything in this process, and forgets it when that ends. */
@Injectable()
export class MemoryStore extends Store {
  private allRooms: Room[] = [];
  private allBookings: Booking[] = [];
  private lastId = 0;

  override async rooms({projector, minCapacity = 0}: RoomFilter): Promise<Room[]> {
    return this.byName().filter(
      (room) =>
        room.capacity >= minCapacity && (projector === undefined || room.projector === projector),
    );
  }

  override async addRoom(room: NewRoom): Promise<Room> {
    this.refuseName(room.name);
    const added = {projector: false, ...room, id: ++this.lastId};
    this.allRooms.push(added);
    return added;
  }

  override async changeRoom(id: number, change: Partial<NewRoom>): Promise<Room | undefined> {
    const room = this.allRooms.find((each) => each.id === id);
    if (!room) return undefined;
    if (change.name !== undefined && change.name !== room.name) this.refuseName(change.name);
    return Object.assign(room, change);
  }

  override async removeRoom(id: number): Promise<boolean> {
    if (this.allBookings.some(({roomId}) => roomId === id)) throw new RoomInUse();
    const before = this.allRooms.length;
    this.allRooms = this.allRooms.filter((room) => room.id !== id);
    return this.allRooms.length < before;
  }

  override async addBooking(booking: NewBooking): Promise<Booking> {
    if (!this.allRooms.some(({id}) => id === booking.roomId)) throw new NoSuchRoom();
    const added = {...booking, id: ++this.lastId};
    this.allBookings.push(added);
    return added;
  }

  override async removeBookings(organizer: string | undefined): Promise<number> {
    const before = this.allBookings.length;
    this.allBookings = this.allBookings.filter((booking) => booking.organizer !== organizer);
    return before - this.allBookings.length;
  }

  override async plan(): Promise<Plan> {
    return this.byName().map(({id, name}) => ({
      name,
      bookings: this.allBookings
        .filter(({roomId}) => roomId === id)
        .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
        .map(({title, startsAt}) => ({title, startsAt})),
    }));
  }

  private byName(): Room[] {
    return this.allRooms.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  private refuseName(name: string): void {
    if (this.allRooms.some((room) => room.name === name)) throw new NameTaken();
  }
}
