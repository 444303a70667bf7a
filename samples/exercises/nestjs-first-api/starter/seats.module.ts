import {Module} from '@nestjs/common';

/**
 * Stretch: a module of its own for
 *
 *     GET /seats   200, {"rooms": 2, "seats": 28}: how many rooms there are, and how many people they hold together
 *
 * with a controller of its own, in a file of its own. It asks the RoomsService of the other module.
 */
@Module({})
export class SeatsModule {}
