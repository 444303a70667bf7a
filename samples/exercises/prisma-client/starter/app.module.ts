import {Module} from '@nestjs/common';
import {PrismaPg} from '@prisma/adapter-pg';
import {BookingsController} from './bookings.controller.js';
import {MemoryStore} from './memory-store.js';
import {ADAPTER} from './prisma.service.js';
import {RoomsController} from './rooms.controller.js';
import {Store} from './store.js';

@Module({
  controllers: [RoomsController, BookingsController],
  providers: [
    {provide: Store, useClass: MemoryStore},
    {
      // The tests bring another adapter, for a PostgreSQL inside Node.js.
      provide: ADAPTER,
      useFactory: () => new PrismaPg({connectionString: process.env.DATABASE_URL}),
    },
  ],
})
export class AppModule {}
