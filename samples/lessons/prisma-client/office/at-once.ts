import {prisma} from './db.js';

// #region at-once
const rooms = await prisma.room.findMany({
  orderBy: {name: 'asc'},
  select: {name: true, bookings: {select: {title: true}}},
});
for (const {name, bookings} of rooms) {
  console.log(`${name}: ${bookings.map(({title}) => title).join(', ')}`);
}
// #endregion at-once
