import {Module, type MiddlewareConsumer, type NestModule} from '@nestjs/common';
import {APP_INTERCEPTOR} from '@nestjs/core';
import {RequestIdMiddleware} from './request-id.middleware.js';
import {RoomsController} from './rooms.controller.js';
import {Passes, RoomsService, RoomStore} from './rooms.js';
import {TimingInterceptor} from './timing.interceptor.js';

// #region module
@Module({
  controllers: [RoomsController],
  providers: [
    Passes,
    RoomsService,
    RoomStore,
    {provide: APP_INTERCEPTOR, useClass: TimingInterceptor},
  ],
})
export class AppModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(RequestIdMiddleware).forRoutes('{*path}');
  }
}
// #endregion module
