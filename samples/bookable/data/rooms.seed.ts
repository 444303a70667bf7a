import type {PrismaClient} from './generated/client.js';

// #region rooms
const rooms = [
  {name: 'Banda', capacity: 8, projector: true},
  {name: 'Ceram', capacity: 2, projector: false},
  {name: 'Damar', capacity: 12, projector: true},
];

/**
 * Adds the rooms that every office begins with. It may run at any time:
 * a room that is there stays as it is.
 */
export async function seedRooms(prisma: PrismaClient): Promise<void> {
  for (const room of rooms) {
    await prisma.room.upsert({where: {name: room.name}, create: room, update: {}});
  }
}
// #endregion rooms
