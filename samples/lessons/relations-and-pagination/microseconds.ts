/** Ten events within three milliseconds, in a column that keeps microseconds. */
import {office} from './office.js';

const {db, prisma} = await office();
await db.exec(`
  CREATE TABLE audit_events (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz(6) NOT NULL DEFAULT now()
  );
  INSERT INTO audit_events (at)
  SELECT timestamptz '2030-01-07 09:00:00.000100Z' + n * interval '300 microseconds'
  FROM generate_series(0, 9) AS n;
`);

// #region newest-first
async function readAll() {
  const pages: string[] = [];
  let last: {at: Date; id: number} | undefined;
  do {
    const page = await prisma.auditEvent.findMany({
      orderBy: [{at: 'desc'}, {id: 'desc'}],
      take: 2,
      where: last && {at: {lte: last.at}, OR: [{at: {lt: last.at}}, {id: {lt: last.id}}]},
    });
    if (page.length > 0) pages.push(page.map(({id}) => id).join(' '));
    last = page.at(-1);
  } while (last);
  return pages.join(' | ');
}
// #endregion newest-first

console.log('timestamptz(6):', await readAll());
await db.exec('ALTER TABLE audit_events ALTER COLUMN at TYPE timestamptz(3)');
console.log('timestamptz(3):', await readAll());
await prisma.$disconnect();
