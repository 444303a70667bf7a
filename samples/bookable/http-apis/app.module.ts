import {Module, StandardSchemaValidationPipe} from '@nestjs/common';
import {APP_PIPE} from '@nestjs/core';
import {BookingsController} from './bookings.controller.js';
import {BookingsService} from './bookings.service.js';
import {Clock} from './clock.js';
import {MemoryStore} from './memory-store.js';
import {RoomsController} from './rooms.controller.js';
import {Store} from './store.js';

// #region app-module
@Module({
  controllers: [RoomsController, BookingsController],
  providers: [
    BookingsService,
    Clock,
    {provide: Store, useClass: MemoryStore},
    // Without this line no schema is looked at, and every body is let through.
    {provide: APP_PIPE, useClass: StandardSchemaValidationPipe},
  ],
})
export class AppModule {}
// #endregion app-module
