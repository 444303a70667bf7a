import {Module} from '@nestjs/common';

/** Core: tells Nest which controller and which provider there are. */
@Module({})
export class RoomsModule {}
