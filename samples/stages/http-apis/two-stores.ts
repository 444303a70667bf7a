import {Module} from '@nestjs/common';
import {APP_FILTER} from '@nestjs/core';
import {BookingsController} from '../../bookable/http-apis/bookings.controller.js';
import {BookingsService} from '../../bookable/http-apis/bookings.service.js';
import {Clock} from '../../bookable/http-apis/clock.js';
import {MemoryStore} from '../../bookable/http-apis/memory-store.js';
import {ProblemFilter} from '../../bookable/http-apis/problem.filter.js';
import {RoomsController} from '../../bookable/http-apis/rooms.controller.js';
import {Store} from '../../bookable/http-apis/store.js';
import {validation} from '../../bookable/http-apis/validation.js';

const contract = [validation, {provide: APP_FILTER, useClass: ProblemFilter}];

// #region trap
@Module({
  controllers: [RoomsController],
  providers: [{provide: Store, useClass: MemoryStore}],
})
class RoomsModule {}

@Module({
  controllers: [BookingsController],
  providers: [BookingsService, Clock, {provide: Store, useClass: MemoryStore}],
})
class BookingsModule {}

@Module({imports: [RoomsModule, BookingsModule], providers: contract})
export class TwoStores {}
// #endregion trap

// #region fix
@Module({
  providers: [{provide: Store, useClass: MemoryStore}],
  exports: [Store],
})
class StoreModule {}
// #endregion fix

@Module({imports: [StoreModule], controllers: [RoomsController]})
class RoomsOfOne {}

@Module({
  imports: [StoreModule],
  controllers: [BookingsController],
  providers: [BookingsService, Clock],
})
class BookingsOfOne {}

@Module({imports: [RoomsOfOne, BookingsOfOne], providers: contract})
export class OneStore {}
