import {Controller} from '@nestjs/common';

/**
 * Core: the routes. Every answer with a room has its id, its name and its capacity.
 *
 *     POST   /rooms           201, the room as it is kept; 409 when another room has the name. The first id is 1
 *     GET    /rooms           200, all rooms, in the order in which they were added
 *     GET    /rooms/largest   200, the room with the most seats; 404 when there is no room
 *     GET    /rooms/:id       200, the room; 404
 *     PATCH  /rooms/:id       200, the room as it is now: what the body does not name stays; 404; 409 as above
 *     DELETE /rooms/:id       204, nothing; 404. The id is not given to another room later
 *
 * An id that is no number belongs to no room: 404.
 */
@Controller('rooms')
export class RoomsController {}
