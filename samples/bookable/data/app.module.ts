import {Module} from '@nestjs/common';
import {APP_FILTER} from '@nestjs/core';
import {BookingsController} from '../http-apis/bookings.controller.js';
import {BookingsService} from '../http-apis/bookings.service.js';
import {Clock} from '../http-apis/clock.js';
import {ProblemFilter} from '../http-apis/problem.filter.js';
import {RoomsController} from '../http-apis/rooms.controller.js';
import {Store} from '../http-apis/store.js';
import {TracingModule} from '../http-apis/tracing.module.js';
import {validation} from '../http-apis/validation.js';
import {BookingListController} from './booking-list.controller.js';
import {BookingListService} from './booking-list.service.js';
import {PrismaStore} from './prisma-store.js';
import {PrismaService} from './prisma.service.js';

// #region app-module
@Module({
  imports: [TracingModule],
  controllers: [RoomsController, BookingsController, BookingListController],
  providers: [
    BookingsService,
    BookingListService,
    Clock,
    PrismaService,
    {provide: Store, useClass: PrismaStore},
    validation,
    {provide: APP_FILTER, useClass: ProblemFilter},
  ],
})
export class AppModule {}
// #endregion app-module
