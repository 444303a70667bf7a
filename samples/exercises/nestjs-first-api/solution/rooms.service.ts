import {Injectable} from '@nestjs/common';
import type {NewRoom, Room, RoomChange} from './room.js';

// #region service
/** Why there is no room to hand out. */
export type Refusal = 'no such room' | 'name taken';

@Injectable()
export class RoomsService {
  private readonly rooms = new Map<number, Room>();
  private lastId = 0;

  all(): Room[] {
    return [...this.rooms.values()];
  }

  find(id: number): Room | Refusal {
    return this.rooms.get(id) ?? 'no such room';
  }

  largest(): Room | Refusal {
    return this.all().sort((a, b) => b.capacity - a.capacity)[0] ?? 'no such room';
  }

  add({name, capacity}: NewRoom): Room | Refusal {
    if (this.isTaken(name)) return 'name taken';
    this.lastId += 1;
    return this.keep({id: this.lastId, name, capacity});
  }

  change(id: number, change: RoomChange): Room | Refusal {
    const room = this.rooms.get(id);
    if (!room) return 'no such room';
    const {name = room.name, capacity = room.capacity} = change;
    if (name !== room.name && this.isTaken(name)) return 'name taken';
    return this.keep({id, name, capacity});
  }

  /** Whether there was such a room. */
  remove(id: number): boolean {
    return this.rooms.delete(id);
  }

  private keep(room: Room): Room {
    this.rooms.set(room.id, room);
    return room;
  }

  private isTaken(name: string): boolean {
    return this.all().some((room) => room.name === name);
  }
}
// #endregion service
