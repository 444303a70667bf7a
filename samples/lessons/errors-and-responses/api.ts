/** A small API with one of each kind of error; what it answers depends on the filter. */
import 'reflect-metadata';
import {
  Controller,
  Get,
  Logger,
  Module,
  NotFoundException,
  type ExceptionFilter,
  type Provider,
} from '@nestjs/common';
import {APP_FILTER, NestFactory} from '@nestjs/core';

// #region controller
/** A rule of the office, which knows nothing of HTTP. */
class RoomTaken extends Error {}

@Controller()
class RoomsController {
  @Get('rooms/9')
  missing() {
    throw new NotFoundException('There is no room 9.');
  }

  @Get('rooms/1/book')
  taken() {
    throw new RoomTaken('Banda is taken at that time.');
  }

  @Get('broken')
  broken() {
    throw new Error('connect ECONNREFUSED 10.0.0.5:5432');
  }
}
// #endregion controller

/** Prints what the API answers. @param filter none: what Nest does on its own */
export async function ask(filter?: ExceptionFilter): Promise<void> {
  const providers: Provider[] = filter ? [{provide: APP_FILTER, useValue: filter}] : [];

  @Module({controllers: [RoomsController], providers})
  class AppModule {}

  Logger.overrideLogger(false);
  const app = await NestFactory.create(AppModule);
  await app.listen(0, '127.0.0.1');
  for (const path of ['/nowhere', '/rooms/9', '/rooms/1/book', '/broken']) {
    const response = await fetch((await app.getUrl()) + path);
    console.log(path, response.status, await response.json());
  }
  await app.close();
}
