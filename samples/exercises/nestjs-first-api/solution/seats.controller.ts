import {Controller, Get} from '@nestjs/common';
import {RoomsService} from './rooms.service.js';

// #region controller
@Controller('seats')
export class SeatsController {
  constructor(private readonly rooms: RoomsService) {}

  @Get()
  count() {
    const rooms = this.rooms.all();
    return {rooms: rooms.length, seats: rooms.reduce((sum, {capacity}) => sum + capacity, 0)};
  }
}
// #endregion controller
