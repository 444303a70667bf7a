import {
  BadRequestException,
  Body,
  ConflictException,
  Controller,
  Delete,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Post,
} from '@nestjs/common';
import {BookingsService} from './bookings.service.js';
import {toJson} from './json.js';
import {describe} from './slots.js';

// #region controller
@Controller('bookings')
export class BookingsController {
  constructor(private readonly bookings: BookingsService) {}

  @Get()
  list() {
    return this.bookings.all().map(toJson);
  }

  @Get(':id')
  one(@Param('id') id: string) {
    const booking = this.bookings.find(Number(id));
    if (!booking) throw new NotFoundException(`There is no booking ${id}.`);
    return toJson(booking);
  }

  @Post()
  book(@Body() input: unknown) {
    const result = this.bookings.book(input);
    if (result.ok) return toJson(result.value);
    if (result.problem.kind === 'taken') {
      throw new ConflictException('The room is taken at that time.');
    }
    throw new BadRequestException(describe(result.problem));
  }

  @Delete(':id')
  @HttpCode(204)
  cancel(@Param('id') id: string): void {
    const isCanceled = this.bookings.cancel(Number(id));
    if (!isCanceled) throw new NotFoundException(`There is no booking ${id}.`);
  }
}
// #endregion controller
