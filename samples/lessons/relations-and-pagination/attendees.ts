/** A relation that has an attribute: who is invited to a booking, and what they answered. */
import {office} from './office.js';

const {prisma} = await office();

// #region answer
// Dewi (4) answers her invitation to the booking 1.
const dewi = {bookingId: 1, userId: 4};
await prisma.bookingAttendee.update({
  where: {bookingId_userId: dewi},
  data: {answer: 'yes'},
});
// #endregion answer

// #region invite
// Whoever is invited already stays as they are.
await prisma.bookingAttendee.upsert({
  where: {bookingId_userId: dewi},
  create: dewi,
  update: {},
});
// #endregion invite

// #region create
// A booking together with its invitations: one transaction.
await prisma.booking.create({
  data: {
    id: 22,
    title: 'Kick-off',
    attendeeCount: 2,
    startsAt: new Date('2030-01-16T09:00:00Z'),
    endsAt: new Date('2030-01-16T10:00:00Z'),
    room: {connect: {id: 1}},
    invitations: {create: [{userId: 1, answer: 'yes'}, {userId: 4}]},
  },
});
// #endregion create

// #region some
// To which bookings does Dewi come?
const coming = await prisma.booking.findMany({
  where: {invitations: {some: {userId: 4, answer: 'yes'}}},
  orderBy: {id: 'asc'},
  select: {id: true, title: true},
});
console.log(coming);
// #endregion some
await prisma.$disconnect();
