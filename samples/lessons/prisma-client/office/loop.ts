import {prisma} from './db.js';

// #region loop
const rooms = await prisma.room.findMany({orderBy: {name: 'asc'}});
for (const {id, name} of rooms) {
  const bookings = await prisma.booking.findMany({where: {roomId: id}, select: {title: true}});
  console.log(`${name}: ${bookings.map(({title}) => title).join(', ')}`);
}
// #endregion loop
