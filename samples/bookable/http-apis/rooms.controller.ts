import {
  Body,
  ConflictException,
  Controller,
  Get,
  NotFoundException,
  Param,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
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
    return this.store.addRoom(room).catch(toHttp);
  }

  @Patch(':id')
  async change(
    @Param('id', {schema: id}) roomId: number,
    @Body({schema: changeRoom}) change: ChangeRoom,
  ) {
    return found(await this.store.changeRoom(roomId, change).catch(toHttp), roomId);
  }
}
// #endregion rooms-controller

function found<Value>(value: Value | undefined, roomId: number): Value {
  if (value === undefined) throw new NotFoundException(`There is no room ${roomId}.`);
  return value;
}

/** An error that the client can mend gets its status; any other stays what it is, and becomes a 500. */
function toHttp(error: unknown): never {
  if (error instanceof NameTaken) {
    throw new ConflictException('Another room has that name.', {cause: error});
  }
  throw error;
}
