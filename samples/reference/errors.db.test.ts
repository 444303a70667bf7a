/** The messages of the error index, as PostgreSQL words them, kept in `output/`. After a change on purpose: npm run output */
import {beforeAll, expect, test} from 'vitest';
import {bookableDatabase, type Database} from '#testing/database.js';

const booking = (roomId: number, title: string, endsAt: string) =>
  `INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at)
   VALUES (${roomId}, '${title}', 4, '2030-01-07 09:00Z', '${endsAt}')`;

// One database for all: what is refused changes nothing.
let db: Database;

beforeAll(async () => {
  db = await bookableDatabase();
  await db.exec(`INSERT INTO rooms (name, capacity) VALUES ('Banda', 8)`);
  await db.exec(booking(1, 'Planning', '2030-01-07 10:00Z'));
});

test.each([
  ['unique-violation', `INSERT INTO rooms (name, capacity) VALUES ('Banda', 2)`],
  ['foreign-key-violation', booking(9, 'Planning', '2030-01-07 10:00Z')],
  ['not-null-violation', `INSERT INTO rooms (name) VALUES ('Ceram')`],
  ['check-violation', booking(1, 'Too long', '2030-01-07 18:00Z')],
  ['value-too-long', booking(1, 'x'.repeat(81), '2030-01-07 08:00Z')],
  ['no-such-table', 'SELECT * FROM room'],
  ['no-such-column', 'SELECT roomId FROM bookings'],
  ['not-a-number', `SELECT * FROM rooms WHERE id = 'first'`],
  ['no-such-moment', `SELECT * FROM bookings WHERE starts_at >= '0000-01-01T00:00:00Z'`],
  ['syntax-error', 'SELECT name, FROM rooms'],
  ['not-grouped', 'SELECT name, count(*) FROM rooms'],
  ['ambiguous-column', 'SELECT id FROM rooms JOIN bookings ON room_id = rooms.id'],
])('%s is refused with the message of the error index', async (name, statement) => {
  const {printed} = await refusalOf(statement);
  await expect(printed).toMatchFileSnapshot(`output/${name}.txt`);
});

test('a row that others name is not deleted; PostgreSQL 18 has another code for it', async () => {
  const {printed, isOld} = await refusalOf('DELETE FROM rooms WHERE id = 1');
  await expect(printed).toMatchFileSnapshot(
    `output/still-referenced${isOld ? '-before-18' : ''}.txt`,
  );
});

async function refusalOf(statement: string): Promise<{printed: string; isOld: boolean}> {
  const error: unknown = await db.query(statement).catch((reason: unknown) => reason);
  const version = await db.query<{server_version_num: string}>('SHOW server_version_num');
  const isOld = Number(version.rows[0]?.server_version_num) < 180_000;
  return {printed: `${asPrinted(error)}\n`, isOld};
}

/** As psql prints it after \\set VERBOSITY verbose, without the place in PostgreSQL’s own code. */
function asPrinted(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw new Error('A refusal was expected.');
  const rest = Object.entries({DETAIL: 'detail', HINT: 'hint'}).flatMap(([label, key]) => {
    const text: unknown = Object.getOwnPropertyDescriptor(error, key)?.value;
    return typeof text === 'string' ? [`${label}:  ${text}`] : [];
  });
  return [`ERROR:  ${String(error.code)}: ${error.message}`, ...rest].join('\n');
}
