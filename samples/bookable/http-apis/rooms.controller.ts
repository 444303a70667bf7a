import {Body, Controller, Get, Param, Patch, Post, Query} from '@nestjs/common';
import {Refusal} from './refusal.js';
import {
  changeRoom,
  createRoom,
  id,
  roomFilter,
  type ChangeRoom,
  type CreateRoom,
  type RoomFilter,
} from './rooms.schema.js';
import {NameTaken, Store} from './store.js';

// #region rooms-controller
@Controller('rooms')
export class RoomsController {
  constructor(private readonly store: Store) {}

  @Get()
  list(@Query({schema: roomFilter}) filter: RoomFilter) {
    return this.store.rooms(filter);
  }

  @Get(':id')
  async one(@Param('id', {schema: id}) roomId: number) {
    return found(await this.store.room(roomId), roomId);
  }

  @Post()
  async create(@Body({schema: createRoom}) room: CreateRoom) {
    return this.store.addRoom(room).catch(refuse);
  }

  @Patch(':id')
  async change(
    @Param('id', {schema: id}) roomId: number,
    @Body({schema: changeRoom}) change: ChangeRoom,
  ) {
    return found(await this.store.changeRoom(roomId, change).catch(refuse), roomId);
  }
}
// #endregion rooms-controller

function found<Value>(value: Value | undefined, roomId: number): Value {
  if (value === undefined) throw new Refusal('no-such-room', `There is no room ${roomId}.`);
  return value;
}

// #region refuse
/**
 * What the store refuses and the client can mend becomes a refusal; any
 * other error stays what it is.
 */
function refuse(error: unknown): never {
  if (error instanceof NameTaken) {
    throw new Refusal('name-taken', 'Another room has that name.', {cause: error});
  }
  throw error;
}
// #endregion refuse
