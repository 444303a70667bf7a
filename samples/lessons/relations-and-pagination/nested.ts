/** Bookings with their room and those invited, in one call; and the statements that it takes. */
import {office, short} from './office.js';

const {prisma} = await office((sql) => {
  console.log(short(sql));
});

// #region nested
const bookings = await prisma.booking.findMany({
  where: {roomId: 1},
  orderBy: [{startsAt: 'asc'}, {id: 'asc'}],
  take: 2,
  select: {
    title: true,
    room: {select: {name: true}},
    invitations: {
      orderBy: {userId: 'asc'},
      select: {answer: true, user: {select: {name: true}}},
    },
  },
});
console.log(JSON.stringify(bookings[1], null, 2));
// #endregion nested
await prisma.$disconnect();
