import {Body, Controller, Delete, NotFoundException, Post, Query} from '@nestjs/common';
import {NoSuchRoom, Store, type NewBooking} from './store.js';

/** A booking as JSON has it: its times are texts. */
type SentBooking = Omit<NewBooking, 'startsAt' | 'endsAt'> & {startsAt: string; endsAt: string};

@Controller('bookings')
export class BookingsController {
  constructor(private readonly store: Store) {}

  @Post()
  async create(@Body() {startsAt, endsAt, ...rest}: SentBooking) {
    try {
      return await this.store.addBooking({
        ...rest,
        startsAt: new Date(startsAt),
        endsAt: new Date(endsAt),
      });
    } catch (error) {
      if (!(error instanceof NoSuchRoom)) throw error;
      throw new NotFoundException(`There is no room ${rest.roomId}.`);
    }
  }

  @Delete()
  async removeAll(@Query('organizer') organizer?: string) {
    return {removed: await this.store.removeBookings(organizer)};
  }
}
