/** The API of the exercise with one flaw. */
import {
  Body,
  ConflictException,
  Controller,
  Delete,
  Get,
  Module,
  NotFoundException,
  Param,
  Patch,
  Post,
  Res,
  type Type,
} from '@nestjs/common';

type Room = {id: number; name: string; capacity: number};
type Response = {status: (code: number) => unknown};

export const flaws = [
  'answers 200 where a room is added',
  'answers 200 where a room is deleted',
  'forgets each room after the request',
  'lists the newest room first',
  'has no largest room',
  'answers 200 for a room that is not there',
  'loses what a change does not name',
  'answers a change, and does not keep it',
  'lets two rooms have one name',
  'deletes nothing',
  'gives the id of a deleted room to the next',
] as const;
export type Flaw = (typeof flaws)[number];

/** @param flaw none: the API is as it should be */
export function flawedApi(flaw?: Flaw): Type {
  const has = (other: Flaw) => flaw === other;
  let rooms: Room[] = [];
  let lastId = 0;

  const missing = () => {
    if (has('answers 200 for a room that is not there')) return {};
    throw new NotFoundException();
  };
  const refuseName = (name: string | undefined, id?: number) => {
    if (has('lets two rooms have one name')) return;
    if (rooms.some((room) => room.name === name && room.id !== id)) throw new ConflictException();
  };

  @Controller('rooms')
  class RoomsController {
    @Get()
    list() {
      return has('lists the newest room first') ? [...rooms].reverse() : rooms;
    }

    @Get('largest')
    largest() {
      if (rooms.length === 0 || has('has no largest room')) throw new NotFoundException();
      return [...rooms].sort((a, b) => b.capacity - a.capacity)[0];
    }

    @Get(':id')
    one(@Param('id') id: string) {
      return rooms.find((room) => room.id === Number(id)) ?? missing();
    }

    @Post()
    add(@Body() body: Omit<Room, 'id'>, @Res({passthrough: true}) response: Response) {
      refuseName(body.name);
      if (has('answers 200 where a room is added')) response.status(200);
      const reuses = has('gives the id of a deleted room to the next');
      lastId = (reuses ? rooms.length : lastId) + 1;
      const room = {id: lastId, ...body};
      if (!has('forgets each room after the request')) rooms = [...rooms, room];
      return room;
    }

    @Patch(':id')
    change(@Param('id') id: string, @Body() change: Partial<Room>) {
      const room = rooms.find((each) => each.id === Number(id));
      if (!room) return missing();
      refuseName(change.name, room.id);
      const kept = has('loses what a change does not name') ? {id: room.id} : room;
      const after = {...kept, ...change} as Room;
      if (!has('answers a change, and does not keep it')) {
        rooms = rooms.map((each) => (each === room ? after : each));
      }
      return after;
    }

    @Delete(':id')
    remove(@Param('id') id: string, @Res({passthrough: true}) response: Response) {
      const isThere = rooms.some((room) => room.id === Number(id));
      if (!isThere) return missing();
      if (!has('deletes nothing')) rooms = rooms.filter((room) => room.id !== Number(id));
      response.status(has('answers 200 where a room is deleted') ? 200 : 204);
      return undefined;
    }
  }

  @Module({controllers: [RoomsController]})
  class FlawedModule {}

  return FlawedModule;
}
