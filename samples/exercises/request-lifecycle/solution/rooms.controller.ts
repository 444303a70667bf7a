import {Controller, Delete, Get, Param, ParseIntPipe, UseGuards} from '@nestjs/common';
import {PassGuard} from './pass.guard.js';
import {RoomsService} from './rooms.js';

@Controller('rooms')
export class RoomsController {
  constructor(private readonly rooms: RoomsService) {}

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number) {
    return this.rooms.one(id);
  }

  // #region close
  @Delete(':id')
  @UseGuards(PassGuard)
  async close(@Param('id', ParseIntPipe) id: number) {
    return {closed: await this.rooms.one(id)};
  }
  // #endregion close
}
