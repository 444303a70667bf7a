/** One of each part, and each says when it runs. */
import 'reflect-metadata';
import {
  BadRequestException,
  Catch,
  Controller,
  Get,
  HttpException,
  Logger,
  Module,
  NotFoundException,
  Param,
  UnauthorizedException,
  UseGuards,
  UseInterceptors,
  type ArgumentsHost,
  type CallHandler,
  type CanActivate,
  type ExceptionFilter,
  type ExecutionContext,
  type MiddlewareConsumer,
  type NestInterceptor,
  type NestMiddleware,
  type NestModule,
  type PipeTransform,
} from '@nestjs/common';
import {APP_FILTER, NestFactory} from '@nestjs/core';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tap} from 'rxjs';

const say = (part: string) => {
  console.log(`  ${part}`);
};

// #region middleware
class Middleware implements NestMiddleware {
  use(request: IncomingMessage, _response: ServerResponse, next: () => void) {
    say('middleware');
    if ('x-broken' in request.headers) throw new BadRequestException();
    next();
  }
}
// #endregion middleware

// #region guard
class Guard implements CanActivate {
  canActivate(context: ExecutionContext) {
    say('guard');
    const request = context.switchToHttp().getRequest<IncomingMessage>();
    if (request.headers['x-pass'] !== 'blue') throw new UnauthorizedException();
    return true;
  }
}
// #endregion guard

// #region interceptor
class Interceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    say('interceptor, before');
    return next.handle().pipe(
      tap({
        next() {
          say('interceptor, after a result');
        },
        error() {
          say('interceptor, after an error');
        },
      }),
    );
  }
}
// #endregion interceptor

// #region pipe
class Pipe implements PipeTransform<string> {
  transform(value: string) {
    say('pipe');
    if (!/^\d+$/.test(value)) throw new BadRequestException();
    return Number(value);
  }
}
// #endregion pipe

// #region handler
@Controller('rooms')
@UseGuards(Guard)
@UseInterceptors(Interceptor)
class RoomsController {
  @Get(':id')
  one(@Param('id', Pipe) id: number) {
    say('handler');
    if (id === 9) throw new NotFoundException();
    return {id, name: 'Banda'};
  }
}
// #endregion handler

/** The part of Express’ response that is needed here. */
type Response = {status(code: number): {json(body: unknown): void}};

// #region filter
@Catch(HttpException)
class Filter implements ExceptionFilter {
  catch(error: HttpException, host: ArgumentsHost) {
    say('filter');
    const response = host.switchToHttp().getResponse<Response>();
    response.status(error.getStatus()).json({message: error.message});
  }
}
// #endregion filter

// #region module
@Module({
  controllers: [RoomsController],
  providers: [{provide: APP_FILTER, useClass: Filter}],
})
class AppModule implements NestModule {
  configure(consumer: MiddlewareConsumer) {
    consumer.apply(Middleware).forRoutes('{*path}');
  }
}
// #endregion module

Logger.overrideLogger(false);
const app = await NestFactory.create(AppModule);
await app.listen(0, '127.0.0.1');
const url = await app.getUrl();

async function ask(title: string, path: string, headers: Record<string, string>) {
  console.log(`GET ${path}, ${title}`);
  const {status} = await fetch(url + path, {headers});
  console.log(`  → ${status}\n`);
}

const pass = {'x-pass': 'blue'};
await ask('all is well', '/rooms/1', pass);
await ask('the middleware throws', '/rooms/1', {...pass, 'x-broken': 'yes'});
await ask('without a pass', '/rooms/1', {});
await ask('no number', '/rooms/first', pass);
await ask('no such room', '/rooms/9', pass);
await ask('no such route', '/nowhere', pass);
await app.close();
