import {Injectable} from '@nestjs/common';

/** Core: keeps the rooms in memory, and knows the rules. It knows nothing of HTTP: no status, no exception of Nest. */
@Injectable()
export class RoomsService {}
