/** A sort that the client chooses, from a list that is ours. */
import {z} from 'zod';
import type {Prisma} from './generated/client.js';
import {office} from './office.js';

const {prisma} = await office();

// #region sort
const roomSort = z.enum(['name', '-capacity']).default('name');

type Order = Prisma.RoomOrderByWithRelationInput[];

/** What each of them means, with an end that no two rooms share. */
const orders: Record<z.infer<typeof roomSort>, Order> = {
  name: [{name: 'asc'}],
  '-capacity': [{capacity: 'desc'}, {id: 'asc'}],
};
// #endregion sort

for (const wanted of ['name', '-capacity', 'email']) {
  const {data, error} = roomSort.safeParse(wanted);
  if (error) {
    console.log(`${wanted}: ${z.prettifyError(error)}`);
  } else {
    const rooms = await prisma.room.findMany({orderBy: orders[data], take: 4});
    console.log(`${wanted}: ${rooms.map(({name, capacity}) => `${name} ${capacity}`).join(', ')}`);
  }
}
await prisma.$disconnect();
