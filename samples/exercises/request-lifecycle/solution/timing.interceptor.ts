import {
  Injectable,
  Logger,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import {finalize, type Observable} from 'rxjs';
import type {IdentifiedRequest} from './request-id.middleware.js';

// #region interceptor
@Injectable()
export class TimingInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Timing');

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const {id, method, url} = request;
    const start = performance.now();
    return next.handle().pipe(
      finalize(() => {
        const milliseconds = Math.round(performance.now() - start);
        this.logger.log(`${id} ${method} ${url} ${milliseconds} ms`);
      }),
    );
  }
}
// #endregion interceptor
