import {prisma} from './db.js';
import {Prisma} from './generated/client.js';

// #region refused
async function attempt(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError)) throw error;
    // The lines before the last one tell where the call stands.
    console.log(`${error.code}: ${error.message.split('\n').at(-1)}`);
  }
}

await attempt(prisma.room.create({data: {name: 'Banda', capacity: 4}}));
await attempt(prisma.room.delete({where: {id: 1}}));
await attempt(prisma.room.update({where: {id: 99}, data: {capacity: 4}}));
// #endregion refused
