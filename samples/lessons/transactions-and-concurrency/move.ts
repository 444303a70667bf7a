/** Bookings that take more than one step. */
import type {PrismaClient} from '../../bookable/data/generated/client.js';
import type {CreateBooking} from '../../bookable/http-apis/bookings.schema.js';
import {RoomTaken, type Store} from '../../bookable/http-apis/store.js';

// #region in-two-steps
/**
 * Wrong: when the new room is taken, the old booking is gone all the
 * same.
 */
export async function moveInTwoSteps(prisma: PrismaClient, id: number, roomId: number) {
  const {title, attendees, startsAt, endsAt} = await prisma.booking.update({
    where: {id, status: 'confirmed'},
    data: {status: 'canceled'},
  });
  return prisma.booking.create({data: {roomId, title, attendees, startsAt, endsAt}});
}
// #endregion in-two-steps

// #region move
/**
 * Both steps or none. What belongs to the transaction goes through
 * `tx`.
 */
export function move(prisma: PrismaClient, id: number, roomId: number) {
  return prisma.$transaction(async (tx) => {
    const {title, attendees, startsAt, endsAt} = await tx.booking.update({
      where: {id, status: 'confirmed'},
      data: {status: 'canceled'},
    });
    return tx.booking.create({data: {roomId, title, attendees, startsAt, endsAt}});
  });
}
// #endregion move

// #region caught-inside
/**
 * Wrong: after an error, PostgreSQL refuses every further statement of
 * the transaction.
 */
export function bookEitherInside(prisma: PrismaClient, booking: CreateBooking, otherId: number) {
  return prisma.$transaction(async (tx) => {
    try {
      return await tx.booking.create({data: booking});
    } catch {
      return await tx.booking.create({data: {...booking, roomId: otherId}});
    }
  });
}
// #endregion caught-inside

// #region book-either
/**
 * Books the room, or another one if it is taken. Each attempt is a
 * transaction of its own.
 */
export async function bookEither(store: Store, booking: CreateBooking, otherId: number) {
  try {
    return await store.addBooking(booking);
  } catch (error) {
    if (!(error instanceof RoomTaken)) throw error;
    return await store.addBooking({...booking, roomId: otherId});
  }
}
// #endregion book-either
