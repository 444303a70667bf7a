import {Module} from '@nestjs/common';
import {BookingsModule} from './bookings.module.js';

@Module({imports: [BookingsModule]})
export class AppModule {}
