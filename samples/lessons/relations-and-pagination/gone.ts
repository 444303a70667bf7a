/** Prisma’s own cursor is a row; what if that row is gone? */
import {office, short} from './office.js';

let log = false;
const {db, prisma} = await office((sql) => {
  if (log) console.log(`${short(sql).replace(/ (?=WHERE \(\(|(?:AND|OR) )/g, '\n  ')}\n`);
});

// #region cursor
const page = (after?: {id: number}) =>
  prisma.booking.findMany({
    orderBy: [{startsAt: 'asc'}, {id: 'asc'}],
    take: 3,
    ...(after && {cursor: {id: after.id}, skip: 1}),
  });
// #endregion cursor
const ids = (bookings: {id: number}[]) => bookings.map(({id}) => id).join(' ') || '(nothing)';

const first = await page();
console.log(`first page:  ${ids(first)}\n`);
log = true;
console.log('second page:', ids(await page(first.at(-1))));
log = false;
await db.exec(
  'DELETE FROM booking_attendees WHERE booking_id = 3; DELETE FROM bookings WHERE id = 3',
);
console.log('second page, once booking 3 is deleted:', ids(await page(first.at(-1))));
await prisma.$disconnect();
