// #region seed
import 'reflect-metadata';
import {PrismaService} from './prisma.service.js';
import {seedRooms} from './rooms.seed.js';

const prisma = new PrismaService();
try {
  await seedRooms(prisma);
  console.log(`There are ${await prisma.room.count()} rooms.`);
} finally {
  await prisma.$disconnect();
}
// #endregion seed
