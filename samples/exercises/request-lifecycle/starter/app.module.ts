import {Module} from '@nestjs/common';
import {RoomsController} from './rooms.controller.js';
import {Passes, RoomsService, RoomStore} from './rooms.js';

/** Core: register the middleware for every address, and the interceptor for every route. */
@Module({
  controllers: [RoomsController],
  providers: [Passes, RoomsService, RoomStore],
})
export class AppModule {}
