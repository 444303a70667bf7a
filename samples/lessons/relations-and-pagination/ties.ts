/** Sixty bookings that start at the same time, sorted by nothing but that time. */
import {office} from './office.js';

const {db, prisma} = await office();
await db.exec(`
  DELETE FROM booking_attendees;
  DELETE FROM bookings;
  INSERT INTO bookings (id, room_id, title, attendees, starts_at, ends_at)
  SELECT n, 1, 'Stand-up', 2, '2030-01-07 09:00Z', '2030-01-07 09:15Z' FROM generate_series(1, 60) AS n;
`);

// #region offset
const orderBy = {startsAt: 'asc'} as const;
const seen: number[] = [];
for (let skip = 0; skip < 60; skip += 10) {
  const page = await prisma.booking.findMany({orderBy, skip, take: 10});
  seen.push(...page.map(({id}) => id));
}
// #endregion offset
const all = Array.from({length: 60}, (_, index) => index + 1);
const twice = seen.filter((id, index) => seen.indexOf(id) !== index);
const never = all.filter((id) => !seen.includes(id));
console.log(`offset: 60 sent; twice: ${twice.join(' ')}; never: ${never.join(' ')}`);

// #region cursor
const first = await prisma.booking.findMany({orderBy, take: 10});
const second = await prisma.booking.findMany({
  orderBy,
  take: 10,
  where: {startsAt: {gt: first.at(-1)?.startsAt}},
});
// #endregion cursor
console.log(`cursor: ${first.length} sent, then ${second.length}`);
await prisma.$disconnect();
