import type {PrismaClient} from '#bookable/data/generated/client.js';
import {toCursor, type BookingsQuery, type Position} from './bookings.query.js';

// #region service
export class BookingsService {
  constructor(private readonly prisma: PrismaClient) {}

  async page({roomId, status, from, to, sort, limit, cursor}: BookingsQuery) {
    const down = sort.startsWith('-');
    const direction = down ? 'desc' : 'asc';
    const byTitle = sort.endsWith('title');

    const rows = await this.prisma.booking.findMany({
      where: {
        roomId,
        status,
        startsAt: {gte: from, lt: to},
        AND: cursor && beyond(cursor, down),
      },
      orderBy: [byTitle ? {title: direction} : {startsAt: direction}, {id: direction}],
      // One more than asked for: it tells whether there is a next page.
      take: limit + 1,
      include: {room: {select: {name: true}}},
      omit: {version: true},
    });
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {items, nextCursor: last ? cursorAt(last, byTitle) : null};
  }
}

function cursorAt(
  {startsAt, title, id}: {startsAt: Date; title: string; id: number},
  byTitle: boolean,
) {
  return toCursor(byTitle ? {title, id} : {startsAt, id});
}
// #endregion service

// #region beyond
/** What comes after a position, in the direction that is read. */
function beyond(at: Position, down: boolean) {
  const id = down ? {lt: at.id} : {gt: at.id};
  if ('title' in at) {
    const {title} = at;
    return down
      ? {title: {lte: title}, OR: [{title: {lt: title}}, {id}]}
      : {title: {gte: title}, OR: [{title: {gt: title}}, {id}]};
  }
  const {startsAt} = at;
  return down
    ? {startsAt: {lte: startsAt}, OR: [{startsAt: {lt: startsAt}}, {id}]}
    : {startsAt: {gte: startsAt}, OR: [{startsAt: {gt: startsAt}}, {id}]};
}
// #endregion beyond
