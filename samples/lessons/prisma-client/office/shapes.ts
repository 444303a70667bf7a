import {prisma} from './db.js';

// #region include
const included = await prisma.room.findUnique({
  where: {id: 2},
  include: {bookings: true},
});
console.log(included);
// #endregion include

// #region select
const selected = await prisma.room.findUnique({
  where: {id: 1},
  select: {
    name: true,
    bookings: {
      where: {status: 'confirmed'},
      orderBy: {startsAt: 'asc'},
      select: {title: true, startsAt: true},
    },
  },
});
console.log(selected);
// #endregion select

// #region count
const counted = await prisma.room.findMany({
  omit: {projector: true},
  include: {_count: {select: {bookings: true}}},
  orderBy: {id: 'asc'},
});
console.log(counted);
// #endregion count
