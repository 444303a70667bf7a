import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'one-statement-per-room': {
    because: 'With three rooms nobody notices. With fifty, the plan asks the database 51 times.',
    file: 'prisma-store.ts',
    from: `  override plan(): Promise<Plan> {
    return this.prisma.room.findMany({
      orderBy: {name: 'asc'},
      select: {
        name: true,
        bookings: {select: {title: true, startsAt: true}, orderBy: {startsAt: 'asc'}},
      },
    });
  }`,
    to: `  override async plan(): Promise<Plan> {
    const rooms = await this.prisma.room.findMany({orderBy: {name: 'asc'}});
    const plan: Plan = [];
    for (const {id, name} of rooms) {
      const bookings = await this.prisma.booking.findMany({
        where: {roomId: id},
        select: {title: true, startsAt: true},
        orderBy: {startsAt: 'asc'},
      });
      plan.push({name, bookings});
    }
    return plan;
  }`,
    fails: {'the plan of 50 rooms takes at most 2 statements': 'It took 51 statements:'},
  },
  'include-instead-of-select': {
    because: 'The plan at the reception shows the address of everybody who has booked.',
    file: 'prisma-store.ts',
    from: `      select: {
        name: true,
        bookings: {select: {title: true, startsAt: true}, orderBy: {startsAt: 'asc'}},
      },`,
    to: `      include: {bookings: {orderBy: {startsAt: 'asc'}}},`,
    fails: {
      'the plan has every room by name, its bookings by time, and nothing else': 'organizer',
    },
  },
  'null-for-nobody': {
    because:
      'It looks careful, and Prisma refuses it: the column is never NULL. Each request without an organizer is a 500.',
    file: 'prisma-store.ts',
    from: `    if (organizer === undefined) return 0;
    const {count} = await this.prisma.booking.deleteMany({where: {organizer}});`,
    to: `    const {count} = await this.prisma.booking.deleteMany({
      where: {organizer: (organizer ?? null) as string},
    });`,
    fails: {'without an organizer, no booking is removed': '500'},
  },
  'skip-instead-of-a-check': {
    because: 'Prisma.skip leaves the condition out, and a DELETE without a condition removes all.',
    file: 'prisma-store.ts',
    from: `    if (organizer === undefined) return 0;
    const {count} = await this.prisma.booking.deleteMany({where: {organizer}});`,
    to: `    const {count} = await this.prisma.booking.deleteMany({
      where: {organizer: organizer ?? Prisma.skip},
    });`,
    fails: {'without an organizer, no booking is removed': 'removed: 1'},
  },
  'a-missing-row-is-an-error': {
    because: 'update throws P2025 when there is no such row, and the client is told 500.',
    file: 'prisma-store.ts',
    from: `      if (hasCode(error, 'P2025')) return undefined;\n`,
    to: '',
    fails: {'a room that is not there is 404': 'expected 500 to be 404'},
  },
  'every-refusal-is-a-name': {
    because:
      'A room that is not there is answered with 409, and the client looks for another name.',
    file: 'prisma-store.ts',
    from: `      if (hasCode(error, 'P2025')) return undefined;
      if (hasCode(error, 'P2002')) throw new NameTaken(undefined, {cause: error});
      throw error;`,
    to: '      throw new NameTaken(undefined, {cause: error});',
    fails: {'a room that is not there is 404': 'expected 409 to be 404'},
  },
};
