/** What Prisma makes of PostgreSQL’s refusals: the codes that prisma-store.ts looks for. */
import {expect, test} from 'vitest';
import {bookableDatabase} from '#testing/database.js';
import {Prisma, PrismaClient} from './generated/client.js';

test('an overlap is P2039 with 23P01 inside, a second room of one name P2002', async () => {
  const db = await bookableDatabase();
  const prisma = new PrismaClient({adapter: db.adapter()});
  const room = {name: 'Banda', capacity: 8};
  await prisma.room.create({data: room});
  const booking = {
    roomId: 1,
    title: 'Planning',
    attendees: 4,
    startsAt: new Date('2030-01-07T09:00:00Z'),
    endsAt: new Date('2030-01-07T10:00:00Z'),
  };
  await prisma.booking.create({data: booking});

  const overlap = await refusal(prisma.booking.create({data: booking}));
  const secondName = await refusal(prisma.room.create({data: room}));
  const tooShort = await refusal(
    prisma.booking.create({data: {...booking, endsAt: new Date('2030-01-07T09:14:00Z')}}),
  );
  await prisma.$disconnect();
  expect(secondName.code).toBe('P2002');
  await expect(`${lastLine(overlap)}\n${lastLine(tooShort)}\n`).toMatchFileSnapshot(
    'output/refusals.txt',
  );
});

async function refusal(
  call: Promise<unknown>,
): Promise<InstanceType<typeof Prisma.PrismaClientKnownRequestError>> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (error instanceof Prisma.PrismaClientKnownRequestError) return error;
  throw new Error('The call was expected to be refused.', {cause: error});
}

/** The lines before it show where in the program the call stands. */
const lastLine = ({code, message}: {code: string; message: string}) =>
  `${code}: ${message.split('\n').at(-1) ?? ''}`;
