import {
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  Module,
  type NestInterceptor,
  UnauthorizedException,
} from '@nestjs/common';
import {APP_GUARD, APP_INTERCEPTOR} from '@nestjs/core';
import type {Request} from 'express';
import {tap} from 'rxjs';
import {AppModule} from '../../bookable/http-apis/app.module.js';

/** The paths of the requests that were timed. */
export const timed: string[] = [];

// #region guard
@Injectable()
class KeyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.headers['x-key'] !== 'open sesame') throw new UnauthorizedException();
    return true;
  }
}

@Injectable()
class Timing implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const {path} = context.switchToHttp().getRequest<Request>();
    return next.handle().pipe(tap({finalize: () => timed.push(path)}));
  }
}

@Module({
  imports: [AppModule],
  providers: [
    {provide: APP_GUARD, useClass: KeyGuard},
    {provide: APP_INTERCEPTOR, useClass: Timing},
  ],
})
export class Guarded {}
// #endregion guard
