import {Module} from '@nestjs/common';
import {BookingsModule} from './bookings.module.js';
import {FreeController} from './free.controller.js';

@Module({
  imports: [BookingsModule],
  controllers: [FreeController],
})
export class FreeModule {}
