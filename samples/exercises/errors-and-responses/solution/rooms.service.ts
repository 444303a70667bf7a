import {Injectable} from '@nestjs/common';
import {Refusal, UniqueViolation} from './errors.js';

export type NewRoom = {name: string; capacity: number};
export type Room = NewRoom & {id: number};

/** Where the rooms are kept. `add` throws a UniqueViolation when the storage has such a room already. */
export abstract class RoomStore {
  abstract find(id: number): Promise<Room | undefined>;
  abstract add(room: NewRoom): Promise<Room>;
}

// #region service
@Injectable()
export class RoomsService {
  constructor(private readonly store: RoomStore) {}

  async one(id: number): Promise<Room> {
    const room = await this.store.find(id);
    if (!room) throw new Refusal('no-such-room', `There is no room ${id}.`);
    return room;
  }

  async add(room: NewRoom): Promise<Room> {
    try {
      return await this.store.add(room);
    } catch (error) {
      if (!(error instanceof UniqueViolation)) throw error;
      if (error.constraint !== 'rooms_name_key') throw error;
      throw new Refusal('name-taken', 'Another room has that name.', {cause: error});
    }
  }
}
// #endregion service
