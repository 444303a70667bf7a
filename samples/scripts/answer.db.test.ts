/** `npm run sql` prints what psql prints: on a real server, the same text is compared with psql itself. */
import {beforeEach, expect, test} from 'vitest';
import {emptyDatabase, type Database} from '#testing/database.js';
import {split} from './answer.js';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

test('rows stand in a table, numbers to the right, and what has no value is NULL', async () => {
  const printed = await db.answers(`
    SELECT 1 AS id, 'Banda' AS name, 'x' AS "longer than its value", NULL AS note
    UNION ALL SELECT 200, 'Ko', 'yy', 'two words' ORDER BY id;
    SELECT true AS "isTrue" WHERE false;`);
  expect(printed).toBe(`\
 id  | name  | longer than its value |   note
-----+-------+-----------------------+-----------
   1 | Banda | x                     | NULL
 200 | Ko    | yy                    | two words
(2 rows)

 isTrue
--------
(0 rows)

`);
});

test('what a change returns stands above what was done', async () => {
  const printed = await db.answers(`
    CREATE TABLE rooms (id int);
    INSERT INTO rooms VALUES (1) RETURNING id;`);
  expect(printed).toBe(`\
CREATE TABLE
 id
----
  1
(1 row)

INSERT 0 1
`);
});

test('below a setting stands nothing but the number of its rows', async () => {
  expect(await db.answers('SHOW timezone;')).toBe(' TimeZone\n----------\n UTC\n(1 row)\n\n');
});

test('a moment is shown in the zone of the session', async () => {
  const moment = `SELECT timestamptz '2030-01-07 09:00Z' AS at;`;
  const printed = await db.answers(`${moment} SET timezone = 'Asia/Jakarta'; ${moment}`);
  expect(printed).toContain('2030-01-07 09:00:00+00\n');
  expect(printed).toContain('SET\n');
  expect(printed).toContain('2030-01-07 16:00:00+07\n');
});

test('a refusal has its code, and the statements after it run', async () => {
  const printed = await db.answers(`
    -- Rooms; the second has a name that is taken.
    CREATE TABLE rooms (id int PRIMARY KEY, name text UNIQUE);
    DROP TABLE IF EXISTS bookings;
    INSERT INTO rooms VALUES (1, 'Ban;da');
    INSERT INTO rooms VALUES (2, 'Ban;da');
    SELECT id,
      nam FROM rooms;
    SELECT name FROM rooms`);
  expect(printed).toBe(`\
CREATE TABLE
NOTICE:  table "bookings" does not exist, skipping
DROP TABLE
INSERT 0 1
ERROR:  23505: duplicate key value violates unique constraint "rooms_name_key"
DETAIL:  Key (name)=(Ban;da) already exists.
ERROR:  42703: column "nam" does not exist
LINE 2:       nam FROM rooms;
              ^
HINT:  Perhaps you meant to reference the column "rooms.name".
  name
--------
 Ban;da
(1 row)

`);
});

test('a semicolon in text, a name, a comment or a body of code ends no statement', () => {
  const whole = [
    `SELECT 'it''s; so';`,
    `SELECT "a;b";`,
    `SELECT 1 -- one; two\n;`,
    `SELECT /* ; */ 2;`,
    `DO $$ BEGIN; END $$;`,
    `DO $body$ SELECT '$$;'; $body$;`,
  ];
  expect(split(whole.join('\n'))).toEqual({statements: whole, rest: ''});
  for (const begun of [`SELECT 'a;`, `SELECT "a;`, 'SELECT 1 /* ;', 'DO $$ ;']) {
    expect(split(begun)).toEqual({statements: [], rest: begun});
  }
});
