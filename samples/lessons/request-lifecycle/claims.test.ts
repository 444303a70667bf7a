/** What the lesson says in passing. */
import 'reflect-metadata';
import {
  Catch,
  Controller,
  Get,
  Logger,
  Module,
  NotFoundException,
  UseFilters,
  UseGuards,
  type ArgumentsHost,
  type ExceptionFilter,
  type INestApplication,
  type MiddlewareConsumer,
  type NestModule,
  type Type,
} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import type {IncomingMessage, ServerResponse} from 'node:http';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {expect, onTestFinished, test, vi} from 'vitest';

async function start(module: Type): Promise<App> {
  const testing = await Test.createTestingModule({imports: [module]}).compile();
  const app = await testing.createNestApplication<INestApplication<App>>().init();
  onTestFinished(() => app.close());
  return app.getHttpServer();
}

test('a guard that says false is 403', async () => {
  @Controller()
  @UseGuards({canActivate: () => false})
  class RoomsController {
    @Get()
    list() {}
  }
  @Module({controllers: [RoomsController]})
  class AppModule {}

  expect((await request(await start(AppModule)).get('/')).status).toBe(403);
});

test('a filter at a controller sees what its handler throws, and nothing that middleware throws', async () => {
  const seen: string[] = [];

  @Catch()
  class Filter implements ExceptionFilter {
    catch(error: Error, host: ArgumentsHost) {
      seen.push(error.message);
      host.switchToHttp().getResponse<ServerResponse>().writeHead(404).end();
    }
  }

  @Controller('rooms')
  @UseFilters(new Filter())
  class RoomsController {
    @Get()
    list() {
      throw new NotFoundException('handler');
    }
  }

  @Module({controllers: [RoomsController]})
  class AppModule implements NestModule {
    configure(consumer: MiddlewareConsumer) {
      const middleware = ({headers}: IncomingMessage, _: unknown, next: () => void) => {
        if ('x-broken' in headers) throw new NotFoundException('middleware');
        next();
      };
      consumer.apply(middleware).forRoutes('{*path}');
    }
  }

  const server = await start(AppModule);
  expect((await request(server).get('/rooms').set('X-Broken', 'yes')).status).toBe(404);
  expect((await request(server).get('/nowhere')).status).toBe(404);
  expect(seen).toEqual([]);
  expect((await request(server).get('/rooms')).status).toBe(404);
  expect(seen).toEqual(['handler']);
});

test('a lone star for middleware is read as all addresses, without a warning', async () => {
  const warn = vi.spyOn(Logger.prototype, 'warn').mockReturnValue();
  let calls = 0;

  @Module({})
  class AppModule implements NestModule {
    configure(consumer: MiddlewareConsumer) {
      const count = (_request: unknown, _response: unknown, next: () => void) => {
        calls += 1;
        next();
      };
      consumer.apply(count).forRoutes('*');
    }
  }

  const server = await start(AppModule);
  await request(server).get('/');
  await request(server).get('/rooms/1');
  expect(calls).toBe(2);
  expect(warn).not.toHaveBeenCalled();
});
