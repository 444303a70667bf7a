/** What becomes of bookings that a provider of request scope keeps. */
import {Body, Controller, Get, Injectable, Logger, Module, Post, Scope} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';

let built = 0;

// #region trap
@Injectable({scope: Scope.REQUEST})
class BookingsService {
  readonly titles: string[] = [];

  constructor() {
    built += 1;
  }
}
// #endregion trap

@Controller('bookings')
class BookingsController {
  constructor(private readonly bookings: BookingsService) {
    built += 1;
  }

  @Post()
  book(@Body() {title}: {title: string}) {
    this.bookings.titles.push(title);
    return this.bookings.titles;
  }

  @Get()
  list() {
    return this.bookings.titles;
  }
}

@Module({controllers: [BookingsController], providers: [BookingsService]})
class AppModule {}

Logger.overrideLogger(false);
const app = await NestFactory.create(AppModule);
await app.listen(0, '127.0.0.1');
const url = `${await app.getUrl()}/bookings`;
const headers = {'content-type': 'application/json'};
const sent = await fetch(url, {method: 'POST', headers, body: '{"title": "Planning"}'});
console.log('POST /bookings', sent.status, await sent.json());
const read = await fetch(url);
console.log('GET /bookings', read.status, await read.json());
for (let request = 3; request <= 100; request += 1) await fetch(url);
console.log(`100 requests: ${built} objects built`);
await app.close();
