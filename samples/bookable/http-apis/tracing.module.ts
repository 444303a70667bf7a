import {Module, type MiddlewareConsumer, type NestModule} from '@nestjs/common';
import {APP_INTERCEPTOR} from '@nestjs/core';
import {RequestIdMiddleware} from './request-id.middleware.js';
import {TimingInterceptor} from './timing.interceptor.js';

// #region tracing-module
/** What lets us find a request again: its id, and how long it took. */
@Module({
  providers: [{provide: APP_INTERCEPTOR, useClass: TimingInterceptor}],
})
export class TracingModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(RequestIdMiddleware).forRoutes('{*path}');
  }
}
// #endregion tracing-module
