import {Module} from '@nestjs/common';
import {APP_FILTER} from '@nestjs/core';
import {BookingsController} from './bookings.controller.js';
import {BookingsService} from './bookings.service.js';
import {Clock} from './clock.js';
import {MemoryStore} from './memory-store.js';
import {ProblemFilter} from './problem.filter.js';
import {RoomsController} from './rooms.controller.js';
import {Store} from './store.js';
import {TracingModule} from './tracing.module.js';
import {validation} from './validation.js';

// #region app-module
@Module({
  imports: [TracingModule],
  controllers: [RoomsController, BookingsController],
  providers: [
    BookingsService,
    Clock,
    {provide: Store, useClass: MemoryStore},
    validation,
    {provide: APP_FILTER, useClass: ProblemFilter},
  ],
})
export class AppModule {}
// #endregion app-module
