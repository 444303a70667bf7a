import type {CreateBooking} from './bookings.schema.js';
import type {ChangeRoom, CreateRoom, RoomFilter} from './rooms.schema.js';

// #region entities
export type Room = CreateRoom & {id: number};

/** A canceled booking stays, so that one can see what was planned; it no longer takes the room. */
export type Booking = CreateBooking & {id: number; status: 'confirmed' | 'canceled'};
// #endregion entities

/** A room of that name exists already. */
export class NameTaken extends Error {
  override name = 'NameTaken';
}

/** The room has another booking at that time. */
export class RoomTaken extends Error {
  override name = 'RoomTaken';
}

// #region store
/** Where Bookable keeps its data. A class, not a type, because Nest finds a provider by what exists when the program runs. */
export abstract class Store {
  abstract rooms(filter: RoomFilter): Promise<Room[]>;
  abstract room(id: number): Promise<Room | undefined>;
  /** @throws {NameTaken} */
  abstract addRoom(room: CreateRoom): Promise<Room>;
  /** @throws {NameTaken} */
  abstract changeRoom(id: number, change: ChangeRoom): Promise<Room | undefined>;

  /** The bookings of a room, the earliest first, canceled ones too. */
  abstract bookings(roomId: number): Promise<Booking[]>;
  abstract booking(id: number): Promise<Booking | undefined>;
  /** Looks for an overlap and adds the booking in one step, between which nothing else can happen. @throws {RoomTaken} */
  abstract addBooking(booking: CreateBooking): Promise<Booking>;
  /** Undefined when no booking of that id is confirmed. */
  abstract cancelBooking(id: number): Promise<Booking | undefined>;
}
// #endregion store
