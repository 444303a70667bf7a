import {
  Controller,
  Get,
  Logger,
  Module,
  type MiddlewareConsumer,
  type NestMiddleware,
  type NestModule,
  type Type,
} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';
import {randomUUID} from 'node:crypto';
import type {ServerResponse} from 'node:http';
import {
  RequestIdMiddleware as Fix,
  type IdentifiedRequest,
} from '#bookable/http-apis/request-id.middleware.js';
import 'reflect-metadata';

class Trap implements NestMiddleware {
  use(request: IdentifiedRequest, response: ServerResponse, next: () => void) {
    // #region trap
    request.id = String(request.headers['x-request-id'] ?? randomUUID());
    // #endregion trap
    response.setHeader('X-Request-Id', request.id);
    next();
  }
}

@Controller('rooms')
class RoomsController {
  @Get()
  list() {
    return [];
  }
}

/** Prints the line of the log that one request leaves. */
async function ask(RequestId: Type<NestMiddleware>): Promise<void> {
  class Log implements NestMiddleware {
    use(request: IdentifiedRequest & {originalUrl: string}, _: unknown, next: () => void) {
      console.log(`${request.id} ${request.method} ${request.originalUrl}`);
      next();
    }
  }

  @Module({controllers: [RoomsController]})
  class AppModule implements NestModule {
    configure(consumer: MiddlewareConsumer) {
      consumer.apply(RequestId, Log).forRoutes('{*path}');
    }
  }

  Logger.overrideLogger(false);
  const app = await NestFactory.create(AppModule);
  await app.listen(0, '127.0.0.1');
  // #region request
  const headers = {'X-Request-Id': '4711 DELETE /rooms/1 2 ms #'};
  await fetch(`${await app.getUrl()}/rooms`, {headers});
  // #endregion request
  await app.close();
}

await ask(Trap);
await ask(Fix);
