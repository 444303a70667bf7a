import {BadRequestException, Controller, Get, Query} from '@nestjs/common';
import {BookingsService} from './bookings.service.js';
import {toJson} from './json.js';
import {describe} from './slots.js';

@Controller('free')
export class FreeController {
  constructor(private readonly bookings: BookingsService) {}

  @Get()
  list(@Query('start') start: unknown, @Query('end') end: unknown) {
    const free = this.bookings.free({start, end});
    if (!free.ok) throw new BadRequestException(describe(free.problem));
    return free.value.map(toJson);
  }
}
