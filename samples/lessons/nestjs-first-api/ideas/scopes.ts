/** Counts how often each class is constructed: when the application starts, and during three requests. */
import {Controller, Get, Injectable, Logger, Module, Scope, type Type} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';

const counts = new Map<string, number>();

/** Counts whatever extends it. */
abstract class Counted {
  readonly number: number;

  constructor() {
    this.number = (counts.get(new.target.name) ?? 0) + 1;
    counts.set(new.target.name, this.number);
  }
}

// #region scopes
@Injectable()
class Clock extends Counted {}

@Injectable({scope: Scope.TRANSIENT})
class Notes extends Counted {}

@Injectable({scope: Scope.REQUEST})
class CurrentUser extends Counted {}
// #endregion scopes

// #region users
@Injectable()
class RoomsService extends Counted {
  constructor(
    readonly clock: Clock,
    readonly notes: Notes,
  ) {
    super();
  }
}

@Injectable()
class BookingsService extends Counted {
  constructor(
    readonly clock: Clock,
    readonly notes: Notes,
    readonly user: CurrentUser,
  ) {
    super();
  }
}
// #endregion users

@Controller('rooms')
class RoomsController extends Counted {
  constructor(readonly rooms: RoomsService) {
    super();
  }

  @Get()
  list(): string[] {
    return [];
  }
}

@Controller('bookings')
class BookingsController extends Counted {
  constructor(readonly bookings: BookingsService) {
    super();
  }

  @Get()
  list(): string[] {
    return [];
  }
}

const classes: Type[] = [
  Clock,
  Notes,
  CurrentUser,
  RoomsService,
  RoomsController,
  BookingsService,
  BookingsController,
];

@Module({
  controllers: [RoomsController, BookingsController],
  providers: [Clock, Notes, CurrentUser, RoomsService, BookingsService],
})
class AppModule {}

Logger.overrideLogger(false);
const app = await NestFactory.create(AppModule);
await app.listen(0, '127.0.0.1');
const atStart = new Map(counts);
const url = await app.getUrl();
for (let request = 1; request <= 3; request += 1) {
  await fetch(`${url}/rooms`);
  await fetch(`${url}/bookings`);
}
await app.close();

console.log('                    at the start   in 3 + 3 requests');
for (const {name} of classes) {
  const first = atStart.get(name) ?? 0;
  const later = (counts.get(name) ?? 0) - first;
  console.log(`${name.padEnd(20)}${String(first).padStart(12)}${String(later).padStart(20)}`);
}
