import {Controller, Get, Query} from '@nestjs/common';
import {bookingListQuery, type BookingListQuery} from './booking-list.schema.js';
import {BookingListService} from './booking-list.service.js';

// #region controller
@Controller('bookings')
export class BookingListController {
  constructor(private readonly list: BookingListService) {}

  @Get()
  page(@Query({schema: bookingListQuery}) query: BookingListQuery) {
    return this.list.page(query);
  }
}
// #endregion controller
