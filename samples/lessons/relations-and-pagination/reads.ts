/** How many rows PostgreSQL reads for one page of ten, half-way through 20,000 bookings, with an index for the order. */
import {office} from './office.js';

let sent: {sql: string; values: unknown[]} | undefined;
const {db, prisma} = await office((sql, values) => {
  sent = {sql, values: JSON.parse(values) as unknown[]};
});
await db.exec(`
  INSERT INTO bookings (id, room_id, title, attendees, starts_at, ends_at)
  SELECT 100 + n, 1 + n % 7, 'Stand-up', 2, start, start + interval '15 minutes'
  FROM generate_series(0, 19999) AS n,
    LATERAL (SELECT timestamptz '2030-02-01Z' + n / 7 * interval '15 minutes' AS start) AS time;
  CREATE INDEX bookings_in_order ON bookings (starts_at, id);
`);
await db.query('VACUUM ANALYZE bookings');

/** What the step that reads the index has read: what it handed on, and what it threw away. */
async function rowsRead(sql: string, values: unknown[]): Promise<number> {
  const {rows} = await db.query<Record<string, string>>(
    `EXPLAIN (ANALYZE, COSTS off) ${sql}`,
    values,
  );
  const plan = rows.map((row) => Object.values(row).join('')).join('\n');
  const scan = plan.slice(plan.indexOf('Index Scan using bookings_in_order'));
  const kept = /rows=(\d+)/.exec(scan)?.[1];
  if (kept === undefined) throw new Error(plan);
  return Number(kept) + Number(/Rows Removed by Filter: (\d+)/.exec(scan)?.[1] ?? 0);
}

const orderBy = [{startsAt: 'asc' as const}, {id: 'asc' as const}];
const [here] = await prisma.booking.findMany({orderBy, skip: 9999, take: 1});
if (!here) throw new Error('There is no booking 10,000.');
const {startsAt, id} = here;

/** Asks through Prisma, and then for the plan of what Prisma sent. */
async function prismaReads(page: Promise<unknown>): Promise<number> {
  await page;
  return sent ? rowsRead(sent.sql, sent.values) : 0;
}

const many = prisma.booking;
const list = (name: string, rows: number) => {
  console.log(`${name.padEnd(44)}${String(rows).padStart(6)}`);
};
list('skip: 10_000', await prismaReads(many.findMany({orderBy, take: 10, skip: 10_000})));
list(
  'cursor, skip: 1',
  await prismaReads(many.findMany({orderBy, take: 10, cursor: {id}, skip: 1})),
);

// #region either-or
const eitherOr = {OR: [{startsAt: {gt: startsAt}}, {startsAt, id: {gt: id}}]};
// #endregion either-or
list(
  'later, or the same and a larger id',
  await prismaReads(many.findMany({orderBy, take: 10, where: eitherOr})),
);

// #region bounded
const bounded = {
  startsAt: {gte: startsAt},
  OR: [{startsAt: {gt: startsAt}}, {id: {gt: id}}],
};
// #endregion bounded
list(
  'not earlier, and (later, or a larger id)',
  await prismaReads(many.findMany({orderBy, take: 10, where: bounded})),
);

// #region row
const row = `
  SELECT * FROM bookings
  WHERE (starts_at, id) > ($1, $2)
  ORDER BY starts_at, id
  LIMIT 10`;
// #endregion row
list('(starts_at, id) > ($1, $2)', await rowsRead(row, [startsAt.toISOString(), id]));
await prisma.$disconnect();
