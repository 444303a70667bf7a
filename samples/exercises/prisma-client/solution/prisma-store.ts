import {Injectable} from '@nestjs/common';
import {Prisma} from './generated/client.js';
import {PrismaService} from './prisma.service.js';
import {
  NameTaken,
  NoSuchRoom,
  RoomInUse,
  Store,
  type Booking,
  type NewBooking,
  type NewRoom,
  type Plan,
  type Room,
  type RoomFilter,
} from './store.js';

// #region store
@Injectable()
export class PrismaStore extends Store {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  override rooms({projector, minCapacity}: RoomFilter): Promise<Room[]> {
    return this.prisma.room.findMany({
      where: {
        projector: projector ?? Prisma.skip,
        capacity: {gte: minCapacity ?? Prisma.skip},
      },
      orderBy: {name: 'asc'},
    });
  }

  override async addRoom(data: NewRoom): Promise<Room> {
    try {
      return await this.prisma.room.create({data});
    } catch (error) {
      if (hasCode(error, 'P2002')) throw new NameTaken(undefined, {cause: error});
      throw error;
    }
  }

  override async changeRoom(id: number, data: Partial<NewRoom>): Promise<Room | undefined> {
    try {
      return await this.prisma.room.update({where: {id}, data});
    } catch (error) {
      if (hasCode(error, 'P2025')) return undefined;
      if (hasCode(error, 'P2002')) throw new NameTaken(undefined, {cause: error});
      throw error;
    }
  }

  override async removeRoom(id: number): Promise<boolean> {
    try {
      const {count} = await this.prisma.room.deleteMany({where: {id}});
      return count > 0;
    } catch (error) {
      if (hasCode(error, 'P2003')) throw new RoomInUse(undefined, {cause: error});
      throw error;
    }
  }

  override async addBooking(data: NewBooking): Promise<Booking> {
    try {
      return await this.prisma.booking.create({data});
    } catch (error) {
      if (hasCode(error, 'P2003')) throw new NoSuchRoom(undefined, {cause: error});
      throw error;
    }
  }

  override async removeBookings(organizer: string | undefined): Promise<number> {
    if (organizer === undefined) return 0;
    const {count} = await this.prisma.booking.deleteMany({where: {organizer}});
    return count;
  }

  override plan(): Promise<Plan> {
    return this.prisma.room.findMany({
      orderBy: {name: 'asc'},
      select: {
        name: true,
        bookings: {select: {title: true, startsAt: true}, orderBy: {startsAt: 'asc'}},
      },
    });
  }
}
// #endregion store

// #region has-code
/** Whether Prisma refused for the reason that has this code. */
function hasCode(error: unknown, code: string): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;
}
// #endregion has-code
