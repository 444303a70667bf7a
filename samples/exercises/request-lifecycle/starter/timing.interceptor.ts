import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type {Observable} from 'rxjs';

/**
 * Core: logs one line for each request that comes this far, however it ends, with Nest’s Logger and at the level log:
 * `<id> <method> <url> <milliseconds> ms`, such as `ana-4711 GET /rooms/1 3 ms`, with whole milliseconds.
 */
@Injectable()
export class TimingInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle();
  }
}
