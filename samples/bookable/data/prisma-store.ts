import {Injectable} from '@nestjs/common';
import type {CreateBooking} from '../http-apis/bookings.schema.js';
import type {ChangeRoom, CreateRoom, RoomFilter} from '../http-apis/rooms.schema.js';
import {NameTaken, RoomTaken, Store, type Booking, type Room} from '../http-apis/store.js';
import {Prisma} from './generated/client.js';
import {PrismaService} from './prisma.service.js';
import {retry} from './retry.js';

/** A booking without its version, which is the store’s own affair. */
const omit = {version: true} as const;

// #region prisma-store
/** Keeps everything in PostgreSQL. */
@Injectable()
export class PrismaStore extends Store {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  override rooms({projector, minCapacity}: RoomFilter): Promise<Room[]> {
    return this.prisma.room.findMany({
      where: {projector, capacity: {gte: minCapacity}},
      orderBy: {id: 'asc'},
    });
  }

  override async room(id: number): Promise<Room | undefined> {
    return (await this.prisma.room.findUnique({where: {id}})) ?? undefined;
  }
  // #endregion prisma-store

  override async addRoom(data: CreateRoom): Promise<Room> {
    return this.prisma.room.create({data}).catch(toStoreError);
  }

  // #region change-room
  override async changeRoom(id: number, data: ChangeRoom): Promise<Room | undefined> {
    const changed = await this.prisma.room
      .updateManyAndReturn({where: {id}, data})
      .catch(toStoreError);
    return changed[0];
  }
  // #endregion change-room

  override bookings(roomId: number): Promise<Booking[]> {
    return this.prisma.booking.findMany({where: {roomId}, orderBy: {startsAt: 'asc'}, omit});
  }

  override async booking(id: number): Promise<Booking | undefined> {
    return (await this.prisma.booking.findUnique({where: {id}, omit})) ?? undefined;
  }

  // #region add-booking
  /**
   * Nothing is looked up first: the constraint bookings_no_overlap
   * decides, also between two who ask at once.
   */
  override async addBooking(data: CreateBooking): Promise<Booking> {
    return retry(() => this.prisma.booking.create({data, omit})).catch(toStoreError);
  }
  // #endregion add-booking

  // #region cancel-booking
  /**
   * The condition and the change are one statement: of two who cancel
   * at once, one finds no confirmed booking.
   */
  override async cancelBooking(id: number): Promise<Booking | undefined> {
    const canceled = await this.prisma.booking.updateManyAndReturn({
      where: {id, status: 'confirmed'},
      data: {status: 'canceled', version: {increment: 1}},
      omit,
    });
    return canceled[0];
  }
  // #endregion cancel-booking
}

// #region to-store-error
/**
 * Turns the two refusals that a client can do something about into
 * Bookable’s own words; every other error stays what it is.
 */
function toStoreError(error: unknown): never {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    if (error.code === 'P2002') throw new NameTaken(undefined, {cause: error});
    if (postgresCode(error) === '23P01') throw new RoomTaken(undefined, {cause: error});
  }
  throw error;
}

/**
 * PostgreSQL’s own code, of an error for which Prisma has no code of
 * its own (then it is P2039).
 */
function postgresCode(error: Prisma.PrismaClientKnownRequestError): unknown {
  const driverError = error.meta?.driverAdapterError;
  const cause = driverError instanceof Error ? driverError.cause : undefined;
  return typeof cause === 'object' && cause && 'originalCode' in cause
    ? cause.originalCode
    : undefined;
}
// #endregion to-store-error
