import {afterEach, beforeEach, expect, test} from 'vitest';
import {emptyDatabase, readSample} from '#testing/database.js';
import {codeOf, longest, read, write} from './cheat-sheet.js';
import {PrismaClient} from './office/generated/client.js';

let prisma: PrismaClient;
beforeEach(async () => {
  const db = await emptyDatabase();
  await db.exec(readSample('lessons/prisma-client/office/tables.sql'));
  prisma = new PrismaClient({adapter: db.adapter()});
});
afterEach(() => prisma.$disconnect());

test('everything on the sheet runs', async () => {
  expect(await read(prisma)).toBe(8);
  expect(await write(prisma)).toBe(7);
  const rooms = await prisma.room.findMany({orderBy: {id: 'asc'}});
  expect(rooms.map(({name, capacity}) => `${name} ${capacity}`)).toEqual([
    'Banda 10',
    'Ceram 2',
    'Flores 12',
    'Sumba 6',
  ]);
  const bookings = await prisma.booking.findMany({orderBy: {id: 'asc'}});
  expect(bookings.map(({title, status}) => `${title} ${status}`)).toEqual([
    'Planning canceled',
    'Review confirmed',
    'Interview confirmed',
    'Demo confirmed',
  ]);
});

test('a value in a raw query is a parameter', async () => {
  expect(await longest(prisma, 61)).toEqual([{title: 'Workshop'}]);
});

test('a refusal is known by its code', async () => {
  const refusal: unknown = await prisma.room
    .create({data: {name: 'Banda', capacity: 1}})
    .catch((error: unknown) => error);
  expect(codeOf(refusal)).toBe('P2002');
  expect(codeOf(new Error())).toBeUndefined();
});
