import {Module} from '@nestjs/common';
import {BookingsModule} from './bookings.module.js';
import {FreeModule} from './free.module.js';

@Module({imports: [BookingsModule, FreeModule]})
export class AppModule {}
