/** A list is read page by page, and changes in between: by offset, and by cursor. */
import {office} from './office.js';

const {db, prisma} = await office();
const orderBy = [{startsAt: 'asc' as const}, {id: 'asc' as const}];
const take = 4;
const booked = new Date('2030-01-07T00:00:00Z');

// #region book
/** Somebody books the earliest time of all. */
async function book() {
  await prisma.booking.create({
    data: {
      id: 22,
      title: 'Early',
      attendeeCount: 2,
      startsAt: booked,
      endsAt: new Date('2030-01-07T01:00:00Z'),
      roomId: 1,
    },
  });
}
// #endregion book
/** Somebody takes the first booking of the list away. */
async function remove() {
  await db.exec(
    'DELETE FROM booking_attendees WHERE booking_id = 5; DELETE FROM bookings WHERE id = 5',
  );
}
/** As it was before. */
async function restore() {
  await db.exec(`
    DELETE FROM bookings WHERE id IN (5, 22);
    INSERT INTO bookings (id, room_id, title, attendees, starts_at, ends_at)
    VALUES (5, 5, 'Stand-up', 5, '2030-01-07 02:00Z', '2030-01-07 02:15Z');
  `);
}

const show = (first: {id: number}[], second: {id: number}[]) => {
  const ids = (page: {id: number}[]) => page.map(({id}) => id).join(' ');
  return `${ids(first)} | ${ids(second)}`;
};

async function byOffset(between: () => Promise<void>) {
  await restore();
  // #region offset
  const first = await prisma.booking.findMany({orderBy, take});
  await between();
  const second = await prisma.booking.findMany({orderBy, take, skip: take});
  // #endregion offset
  return show(first, second);
}

async function byCursor(between: () => Promise<void>) {
  await restore();
  // #region cursor
  const first = await prisma.booking.findMany({orderBy, take});
  await between();
  const last = first.at(-1);
  const second = await prisma.booking.findMany({
    orderBy,
    take,
    where: last && {
      startsAt: {gte: last.startsAt},
      OR: [{startsAt: {gt: last.startsAt}}, {id: {gt: last.id}}],
    },
  });
  // #endregion cursor
  return show(first, second);
}

const nothing = () => Promise.resolve();
console.log('Nothing happens.');
console.log(`  offset  ${await byOffset(nothing)}`);
console.log(`  cursor  ${await byCursor(nothing)}`);
console.log('Somebody books an earlier time.');
console.log(`  offset  ${await byOffset(book)}`);
console.log(`  cursor  ${await byCursor(book)}`);
console.log('Somebody deletes the first booking.');
console.log(`  offset  ${await byOffset(remove)}`);
console.log(`  cursor  ${await byCursor(remove)}`);
await restore();
await prisma.$disconnect();
