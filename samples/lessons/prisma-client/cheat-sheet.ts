/** The calls of the cheat sheet. `cheat-sheet.db.test.ts` runs them all. */
import {Prisma, type PrismaClient} from './office/generated/client.js';

export async function read(prisma: PrismaClient) {
  // prettier-ignore
  const results = [
    // #region read
await prisma.room.findUnique({where: {name: 'Banda'}}),  // or null
await prisma.booking.findFirst({orderBy: {id: 'desc'}}), // or null
await prisma.room.findMany({
  where: {                                // undefined removes a condition
    capacity: {gte: 4, lt: 12},           // all of these: AND
    name: {startsWith: 'b', mode: 'insensitive'},
    OR: [{projector: true}, {id: {in: [1, 2]}}],
    bookings: {some: {status: 'confirmed'}},  // also every, none
  },
  orderBy: [{capacity: 'desc'}, {name: 'asc'}], // a tie needs a second key
  take: 20, skip: 0,
}),
await prisma.booking.findMany({where: {organizer: null}}), // IS NULL
await prisma.room.findMany({select: {name: true}}),      // these only
await prisma.room.findMany({omit: {projector: true}}),   // all but these
await prisma.room.findMany({include: {bookings: true}}), // and the relation
await prisma.room.findMany({              // the same for what is inside
  select: {
    bookings: {select: {title: true}, where: {status: 'confirmed'}, take: 5},
    _count: {select: {bookings: true}},
  },
}),
    // #endregion read
  ];
  return results.length;
}

export async function write(prisma: PrismaClient) {
  const startsAt = new Date('2030-01-09T09:00:00Z');
  const endsAt = new Date('2030-01-09T10:00:00Z');
  // prettier-ignore
  const results = [
    // #region write
await prisma.room.create({data: {name: 'Timor', capacity: 20}}),
await prisma.booking.create({
  data: {title: 'Demo', startsAt, endsAt, room: {connect: {name: 'Banda'}}},
}),
await prisma.room.update({where: {id: 1}, data: {capacity: {increment: 2}}}),
await prisma.room.upsert({
  where: {id: 9}, create: {name: 'Sumba', capacity: 6}, update: {capacity: 6},
}),
await prisma.booking.updateMany({         // {count}; also …AndReturn
  where: {id: 1, status: 'confirmed'},    // condition and change in one
  data: {status: 'canceled'},
}),
await prisma.room.delete({where: {name: 'Timor'}}),        // P2025 when none
await prisma.booking.deleteMany({where: {roomId: 3}}),     // {count}
    // #endregion write
  ];
  return results.length;
}

export async function longest(prisma: PrismaClient, minutes: number) {
  // #region raw
  return prisma.$queryRaw<{title: string}[]>`
    SELECT title FROM bookings
    WHERE ends_at - starts_at >= make_interval(mins => ${minutes})
    ORDER BY id`;
  // #endregion raw
}

/** Why Prisma refused: P2002, P2003, P2025 …; undefined for every other error. */
export function codeOf(error: unknown): string | undefined {
  // #region errors
  return error instanceof Prisma.PrismaClientKnownRequestError ? error.code : undefined;
  // #endregion errors
}
