import {expect, test} from 'vitest';
import {bookableDatabase} from '#testing/database.js';
import {PrismaClient} from './generated/client.js';
import {seedRooms} from './rooms.seed.js';

test('the seed runs twice: each room is there once, and what people have changed is kept', async () => {
  const db = await bookableDatabase();
  const prisma = new PrismaClient({adapter: db.adapter()});
  await seedRooms(prisma);
  await prisma.room.update({where: {name: 'Banda'}, data: {capacity: 10}});
  await seedRooms(prisma);
  const rooms = await prisma.room.findMany({orderBy: {name: 'asc'}});
  await prisma.$disconnect();
  expect(rooms.map(({name, capacity}) => `${name} ${capacity}`)).toEqual([
    'Banda 10',
    'Ceram 2',
    'Damar 12',
  ]);
});
