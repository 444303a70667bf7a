import type {PrismaClient} from '../../bookable/data/generated/client.js';

// #region list
/** The rooms with a projector, those without one, or all. */
export function rooms(prisma: PrismaClient, {projector}: {projector?: boolean}) {
  return prisma.room.findMany({where: {projector}});
}
// #endregion list

// #region cancel
/** Cancels the booking, if it is not canceled yet. */
export async function cancel(prisma: PrismaClient, {id}: {id?: number}) {
  const {count} = await prisma.booking.updateMany({
    where: {id, status: 'confirmed'},
    data: {status: 'canceled'},
  });
  return count > 0;
}
// #endregion cancel
