/** Asks a controller for its bookings. Run with a tool that does not write down what constructors need, it fails. */
import {Controller, Get, Injectable, Logger, Module} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';

@Injectable()
class BookingsService {
  all() {
    return ['Planning'];
  }
}

@Controller('bookings')
class BookingsController {
  constructor(private readonly bookings: BookingsService) {}

  @Get()
  list() {
    return this.bookings.all();
  }
}

@Module({controllers: [BookingsController], providers: [BookingsService]})
class AppModule {}

Logger.overrideLogger(['warn', 'error']);
const app = await NestFactory.create(AppModule);
await app.listen(0, '127.0.0.1');
const response = await fetch(`${await app.getUrl()}/bookings`);
console.log(response.status, await response.json());
await app.close();
