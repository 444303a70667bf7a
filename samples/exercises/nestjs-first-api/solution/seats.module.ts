// #region module
import {Module} from '@nestjs/common';
import {RoomsModule} from './rooms.module.js';
import {SeatsController} from './seats.controller.js';

@Module({
  imports: [RoomsModule],
  controllers: [SeatsController],
})
export class SeatsModule {}
// #endregion module
