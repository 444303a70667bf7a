import {Module} from '@nestjs/common';
import {BookingsController} from './bookings.controller.js';
import {BookingsService} from './bookings.service.js';
import {Clock} from './clock.js';

@Module({
  controllers: [BookingsController],
  providers: [BookingsService, Clock],
  exports: [BookingsService],
})
export class BookingsModule {}
