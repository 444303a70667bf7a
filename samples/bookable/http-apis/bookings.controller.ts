import {Body, Controller, Get, HttpCode, Param, Post} from '@nestjs/common';
import {createBooking, type CreateBooking} from './bookings.schema.js';
import {BookingsService} from './bookings.service.js';
import {id} from './rooms.schema.js';

// #region bookings-controller
@Controller()
export class BookingsController {
  constructor(private readonly bookings: BookingsService) {}

  @Get('rooms/:id/bookings')
  list(@Param('id', {schema: id}) roomId: number) {
    return this.bookings.ofRoom(roomId);
  }

  @Post('bookings')
  create(@Body({schema: createBooking}) booking: CreateBooking) {
    return this.bookings.create(booking);
  }

  @Post('bookings/:id/cancel')
  @HttpCode(200)
  cancel(@Param('id', {schema: id}) bookingId: number) {
    return this.bookings.cancel(bookingId);
  }
}
// #endregion bookings-controller
