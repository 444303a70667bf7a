import {Injectable} from '@nestjs/common';
import {toCursor, type BookingListQuery, type Position} from './booking-list.schema.js';
import {PrismaService} from './prisma.service.js';

// #region service
/** The bookings of all rooms, page by page, the earliest first. */
@Injectable()
export class BookingListService {
  constructor(private readonly prisma: PrismaService) {}

  async page({roomId, status, from, to, limit, cursor}: BookingListQuery) {
    const rows = await this.prisma.booking.findMany({
      where: {
        roomId,
        status,
        startsAt: {gte: from, lt: to},
        AND: cursor && after(cursor),
      },
      orderBy: [{startsAt: 'asc'}, {id: 'asc'}],
      // One more than asked for: it tells whether there is a next page.
      take: limit + 1,
      include: {room: {select: {name: true}}},
      omit: {version: true},
    });
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {items, nextCursor: last ? toCursor(last) : null};
  }
}
// #endregion service

// #region after
/** What comes after a position: later, or at the same time with a larger id. */
function after({startsAt, id}: Position) {
  return {
    startsAt: {gte: startsAt},
    OR: [{startsAt: {gt: startsAt}}, {id: {gt: id}}],
  };
}
// #endregion after
