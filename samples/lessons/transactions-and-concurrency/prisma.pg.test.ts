/** Transactions through Prisma, on Bookable’s own tables; what Prisma says when they fail is kept in `output/`. */
import {afterEach, beforeEach, expect, inject, test, vi} from 'vitest';
import {Prisma} from '../../bookable/data/generated/client.js';
import {PrismaStore} from '../../bookable/data/prisma-store.js';
import {PrismaService} from '../../bookable/data/prisma.service.js';
import {bookableDatabase} from '#testing/database.js';
import * as ways from './move.js';

const planning = {
  roomId: 1,
  title: 'Planning',
  attendees: 4,
  startsAt: new Date('2030-01-07T09:00:00Z'),
  endsAt: new Date('2030-01-07T10:00:00Z'),
};

let prisma: PrismaService;
beforeEach(async () => {
  await bookableDatabase();
  vi.stubEnv('DATABASE_URL', inject('databaseUrl'));
  prisma = new PrismaService();
  const rooms = ['Banda', 'Ceram', 'Damar'].map((name) => ({name, capacity: 8}));
  await prisma.room.createMany({data: rooms});
  const retrospective = {...planning, roomId: 2, title: 'Retrospective'};
  await prisma.booking.createMany({data: [planning, retrospective]});
});
afterEach(async () => {
  await prisma.$disconnect();
  vi.unstubAllEnvs();
});

async function bookings(): Promise<string[]> {
  const all = await prisma.booking.findMany({orderBy: {id: 'asc'}});
  return all.map(({title, roomId, status}) => `${title}, room ${roomId}, ${status}`);
}

/** Code and last line of Prisma’s message; the lines before it show where in the program the call stands. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) throw error;
  return `${error.code}: ${error.message.split('\n').at(-1)}\n`;
}

test('a booking moves to a free room', async () => {
  await ways.move(prisma, 1, 3);
  expect(await bookings()).toEqual([
    'Planning, room 1, canceled',
    'Retrospective, room 2, confirmed',
    'Planning, room 3, confirmed',
  ]);
});

test('a booking whose new room is taken is lost in two steps, and stays in one transaction', async () => {
  await expect(ways.move(prisma, 1, 2)).rejects.toThrow('bookings_no_overlap');
  expect((await bookings())[0]).toBe('Planning, room 1, confirmed');
  await expect(ways.moveInTwoSteps(prisma, 1, 2)).rejects.toThrow('bookings_no_overlap');
  expect(await bookings()).toEqual([
    'Planning, room 1, canceled',
    'Retrospective, room 2, confirmed',
  ]);
});

test('25P02: who catches an error inside a transaction can do nothing more in it', async () => {
  const said = await refusal(ways.bookEitherInside(prisma, planning, 3));
  await expect(said).toMatchFileSnapshot('output/prisma-aborted.txt');
  expect(await ways.bookEither(new PrismaStore(prisma), planning, 3)).toMatchObject({roomId: 3});
});

test('P2034: a serializable transaction that lost', async () => {
  const isolationLevel = Prisma.TransactionIsolationLevel.Serializable;
  const bookRoom3 = async (tx: Prisma.TransactionClient, meanwhile: () => Promise<unknown>) => {
    const taken = await tx.booking.count({where: {roomId: 3}});
    await meanwhile();
    if (taken === 0) await tx.booking.create({data: {...planning, roomId: 3}});
  };
  const winner = () =>
    prisma.$transaction((tx) => bookRoom3(tx, () => Promise.resolve()), {isolationLevel});
  const loser = prisma.$transaction((tx) => bookRoom3(tx, winner), {isolationLevel});
  const said = await refusal(loser);
  await expect(said).toMatchFileSnapshot('output/prisma-conflict.txt');
});
