import {Controller, Delete, Get, Param, ParseIntPipe} from '@nestjs/common';
import {RoomsService} from './rooms.js';

/** Core: everybody may read; who closes a room needs a pass. Bind the guard where it belongs. */
@Controller('rooms')
export class RoomsController {
  constructor(private readonly rooms: RoomsService) {}

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number) {
    return this.rooms.one(id);
  }

  @Delete(':id')
  async close(@Param('id', ParseIntPipe) id: number) {
    return {closed: await this.rooms.one(id)};
  }
}
