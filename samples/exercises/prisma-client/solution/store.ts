export type NewRoom = {name: string; capacity: number; projector?: boolean};
export type Room = {id: number; name: string; capacity: number; projector: boolean};
export type RoomFilter = {projector?: boolean | undefined; minCapacity?: number | undefined};

export type NewBooking = {
  roomId: number;
  title: string;
  organizer: string;
  startsAt: Date;
  endsAt: Date;
};
export type Booking = NewBooking & {id: number};

/** What hangs at the reception: no ids there, and nobody’s address. */
export type Plan = {name: string; bookings: {title: string; startsAt: Date}[]}[];

/** A room of that name exists already. */
export class NameTaken extends Error {
  override name = 'NameTaken';
}

/** A booking names a room that is not there. */
export class NoSuchRoom extends Error {
  override name = 'NoSuchRoom';
}

/** A room is to go, and has bookings. */
export class RoomInUse extends Error {
  override name = 'RoomInUse';
}

/** Where Bookable keeps its data. */
export abstract class Store {
  /** The rooms that fit, by name. What the filter leaves out does not matter. */
  abstract rooms(filter: RoomFilter): Promise<Room[]>;
  /** @throws {NameTaken} */
  abstract addRoom(room: NewRoom): Promise<Room>;
  /** Undefined when there is no such room. @throws {NameTaken} */
  abstract changeRoom(id: number, change: Partial<NewRoom>): Promise<Room | undefined>;
  /** Whether there was such a room. @throws {RoomInUse} */
  abstract removeRoom(id: number): Promise<boolean>;

  /** @throws {NoSuchRoom} */
  abstract addBooking(booking: NewBooking): Promise<Booking>;
  /** Removes what somebody organizes, and says how many that were. Without an organizer: none. */
  abstract removeBookings(organizer: string | undefined): Promise<number>;
  /** All rooms by name, each with its bookings, the earliest first. */
  abstract plan(): Promise<Plan>;
}
