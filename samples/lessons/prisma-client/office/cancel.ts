import {prisma} from './db.js';

// #region cancel
// DELETE /bookings, and the client has forgotten ?organizer=…
const query = new URLSearchParams('');
const organizer = query.get('organizer') ?? undefined;

const {count} = await prisma.booking.deleteMany({where: {organizer}});
console.log(`${count} bookings are deleted.`);
// #endregion cancel
