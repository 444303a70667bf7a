/** What an `include` without a limit sends, and what one with a limit reads. */
import {office, short} from './office.js';

const {db, prisma} = await office((sql) => {
  if (sql.includes('FROM "public"."bookings"')) console.log(short(sql));
});
await db.exec(`
  INSERT INTO bookings (id, room_id, title, attendees, starts_at, ends_at)
  SELECT 100 + n, 1 + n % 7, 'Stand-up', 2, start, start + interval '15 minutes'
  FROM generate_series(0, 6999) AS n,
    LATERAL (SELECT timestamptz '2030-02-01Z' + n * interval '15 minutes' AS start) AS time;
`);

// #region trap
const trap = await prisma.room.findMany({include: {bookings: true}});
// #endregion trap
const size = (value: unknown) => `${(JSON.stringify(value).length / 1000).toFixed(1)} kB`;
console.log(`${trap.length} rooms: ${size(trap)}\n`);

// #region take
const fewer = await prisma.room.findMany({
  include: {bookings: {orderBy: [{startsAt: 'asc'}, {id: 'asc'}], take: 3}},
});
// #endregion take
console.log(`${fewer.length} rooms: ${size(fewer)}\n`);

// #region fix
const room = await prisma.room.findUniqueOrThrow({
  where: {id: 1},
  include: {bookings: {orderBy: [{startsAt: 'asc'}, {id: 'asc'}], take: 3}},
});
// #endregion fix
console.log(`1 room: ${size(room)}`);
await prisma.$disconnect();
