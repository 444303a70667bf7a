/** What each isolation level of PostgreSQL lets through; the table is kept in `output/`. */
import {DatabaseError, type Client} from 'pg';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {connect, emptyDatabase, readSample} from '#testing/database.js';

const folder = 'lessons/transactions-and-concurrency';
const levels = ['READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE'];

let a: Client;
let b: Client;
beforeEach(async () => {
  [a, b] = await Promise.all([connect(), connect()]);
});
afterEach(() => Promise.all([a.end(), b.end()]));

const number = async (client: Client, sql: string) => {
  const {rows} = await client.query<{number: number}>(sql);
  return rows[0]?.number;
};
const count = (client: Client) => number(client, 'SELECT count(*)::int AS number FROM bookings');
const book = (client: Client) =>
  client.query(`INSERT INTO bookings (room_id, starts_at, ends_at) VALUES (1, now(), now())`);

/** Each returns whether it happened. */
const mishaps = {
  'sees what another has not committed': async () => {
    await book(b);
    return (await count(a)) === 1;
  },
  'sees, at a second look, what another has committed since the first': async () => {
    await count(a);
    await book(b);
    await b.query('COMMIT');
    return (await count(a)) === 1;
  },
  'overwrites a change that it has not seen': async () => {
    const read = (client: Client) => number(client, 'SELECT attendees AS number FROM bookings');
    const add = async (client: Client, seen = 0) =>
      client.query('UPDATE bookings SET attendees = $1', [seen + 1]);
    await book(a);
    await a.query('COMMIT AND CHAIN');
    const [seenByA, seenByB] = [await read(a), await read(b)];
    await add(b, seenByB);
    await b.query('COMMIT');
    await add(a, seenByA);
    await a.query('COMMIT');
    return (await read(a)) === 2;
  },
  'books twice: both look, both insert': async () => {
    const seen = [await count(a), await count(b)];
    await book(b);
    await b.query('COMMIT');
    await book(a);
    await a.query('COMMIT');
    return seen.every((each) => each === 0) && (await count(a)) === 2;
  },
};

async function outcome(mishap: () => Promise<boolean>, level: string): Promise<string> {
  const db = await emptyDatabase();
  await db.exec(readSample(`${folder}/table.sql`));
  for (const client of [a, b]) await client.query(`BEGIN ISOLATION LEVEL ${level}`);
  try {
    return (await mishap()) ? 'yes' : 'no';
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return `no: ${error.code}`;
  } finally {
    for (const client of [a, b]) await client.query('ROLLBACK');
  }
}

test('what each level lets through', async () => {
  const lines: string[] = [];
  for (const [name, mishap] of Object.entries(mishaps)) {
    lines.push(`A transaction ${name}.`);
    for (const level of levels) {
      lines.push(`  ${level.padEnd(16)} ${await outcome(mishap, level)}`);
    }
    lines.push('');
  }
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot(
    'output/isolation-levels.txt',
  );
});
