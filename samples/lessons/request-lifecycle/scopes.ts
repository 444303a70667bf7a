/** The same parts, bound three times: for the application, the controller and the route. */
import 'reflect-metadata';
import {
  Catch,
  Controller,
  Get,
  Logger,
  Module,
  UseFilters,
  UseGuards,
  UseInterceptors,
  type ArgumentsHost,
  type CallHandler,
  type CanActivate,
  type ExceptionFilter,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import {APP_FILTER, APP_GUARD, APP_INTERCEPTOR, NestFactory} from '@nestjs/core';
import {tap} from 'rxjs';

type Response = {status(code: number): {json(body: unknown): void}};

const guard = (scope: string): CanActivate => ({
  canActivate() {
    console.log(`guard of the ${scope}`);
    return true;
  },
});

const interceptor = (scope: string): NestInterceptor => ({
  intercept(_context: ExecutionContext, next: CallHandler) {
    console.log(`interceptor of the ${scope}, before`);
    const after = () => {
      console.log(`interceptor of the ${scope}, after`);
    };
    return next.handle().pipe(tap({next: after, error: after}));
  },
});

function filter(scope: string): ExceptionFilter {
  @Catch()
  class Filter implements ExceptionFilter {
    catch(_error: unknown, host: ArgumentsHost) {
      console.log(`filter of the ${scope}`);
      host.switchToHttp().getResponse<Response>().status(500).json({});
    }
  }
  return new Filter();
}

// #region scopes
@Controller('rooms')
@UseGuards(guard('controller'))
@UseInterceptors(interceptor('controller'))
@UseFilters(filter('controller'))
class RoomsController {
  @Get()
  @UseGuards(guard('route'))
  @UseInterceptors(interceptor('route'))
  @UseFilters(filter('route'))
  list() {
    throw new Error('broken');
  }
}

@Module({
  controllers: [RoomsController],
  providers: [
    {provide: APP_GUARD, useValue: guard('application')},
    {provide: APP_INTERCEPTOR, useValue: interceptor('application')},
    {provide: APP_FILTER, useValue: filter('application')},
  ],
})
class AppModule {}
// #endregion scopes

Logger.overrideLogger(false);
const app = await NestFactory.create(AppModule);
await app.listen(0, '127.0.0.1');
await fetch(`${await app.getUrl()}/rooms`);
await app.close();
