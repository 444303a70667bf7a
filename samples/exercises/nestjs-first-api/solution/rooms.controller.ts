import {
  Body,
  ConflictException,
  Controller,
  Delete,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Patch,
  Post,
} from '@nestjs/common';
import type {NewRoom, Room, RoomChange} from './room.js';
import {RoomsService, type Refusal} from './rooms.service.js';

// #region controller
// #region routes
@Controller('rooms')
export class RoomsController {
  constructor(private readonly rooms: RoomsService) {}

  @Get()
  list() {
    return this.rooms.all();
  }

  // Above :id, which would take “largest” for an id.
  @Get('largest')
  largest() {
    return found(this.rooms.largest());
  }

  @Get(':id')
  one(@Param('id') id: string) {
    return found(this.rooms.find(Number(id)));
  }

  @Post()
  add(@Body() room: NewRoom) {
    return found(this.rooms.add(room));
  }

  @Patch(':id')
  change(@Param('id') id: string, @Body() change: RoomChange) {
    return found(this.rooms.change(Number(id), change));
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id') id: string): void {
    if (!this.rooms.remove(Number(id))) throw new NotFoundException('There is no such room.');
  }
}
// #endregion routes

/** The room, or the status that says why there is none. */
function found(result: Room | Refusal): Room {
  switch (result) {
    case 'no such room':
      throw new NotFoundException('There is no such room.');
    case 'name taken':
      throw new ConflictException('Another room has that name.');
    default:
      return result;
  }
}
// #endregion controller
