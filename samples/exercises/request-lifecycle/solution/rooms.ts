/** The office, without HTTP. */
import {Injectable, Logger, NotFoundException} from '@nestjs/common';
import {currentRequestId} from './request-context.js';

export type Room = {id: number; name: string};

/** The passes that are valid. Asking takes a moment, as with a database. */
@Injectable()
export class Passes {
  private readonly valid = new Set<string>();

  handOut(pass: string): void {
    this.valid.add(pass);
  }

  async has(pass: string): Promise<boolean> {
    return this.valid.has(pass);
  }
}

/** Where the rooms are kept. */
@Injectable()
export class RoomStore {
  private readonly rooms: Room[] = [
    {id: 1, name: 'Banda'},
    {id: 2, name: 'Ceram'},
  ];

  async find(id: number): Promise<Room | undefined> {
    return this.rooms.find((room) => room.id === id);
  }
}

@Injectable()
export class RoomsService {
  private readonly logger = new Logger('Rooms');

  constructor(private readonly store: RoomStore) {}

  async one(id: number): Promise<Room> {
    const room = await this.store.find(id);
    this.logger.log(`${currentRequestId() ?? '-'} looked for room ${id}`);
    if (!room) throw new NotFoundException(`There is no room ${id}.`);
    return room;
  }
}
