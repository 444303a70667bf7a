/** The modules of the lesson, with one word missing. */
import {Controller, Injectable, Module} from '@nestjs/common';

@Injectable()
export class BookingsService {}

// #region trap
@Module({
  providers: [BookingsService],
})
export class BookingsModule {}
// #endregion trap

// #region fix
@Module({
  providers: [BookingsService],
  exports: [BookingsService],
})
export class ExportingModule {}
// #endregion fix

@Controller('free')
export class FreeController {
  constructor(readonly bookings: BookingsService) {}
}
