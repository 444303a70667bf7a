import {expect, test} from 'vitest';
import {emptyDatabase, readSample} from '#testing/database.js';

const sql = readSample('projects/clock-change.sql');

test('a wall clock that does not exist in Berlin becomes the moment of another; of two, one is picked', async () => {
  const db = await emptyDatabase();
  const {rows} = await db.query(sql);
  expect(rows).toEqual([
    {
      gap: new Date('2027-03-28T01:30Z'),
      after: new Date('2027-03-28T01:30Z'),
      twice: new Date('2027-10-31T01:30Z'),
    },
  ]);
});

test('the clock in Berlin goes from 02:00 to 03:00, and in autumn 02:30 comes twice', async () => {
  const db = await emptyDatabase();
  const {rows} = await db.query(`
    SELECT to_char(moment::timestamptz AT TIME ZONE 'Europe/Berlin', 'HH24:MI') AS berlin
    FROM unnest(ARRAY[
      '2027-03-28 00:59+00', '2027-03-28 01:00+00', '2027-10-31 00:30+00', '2027-10-31 01:30+00'
    ]) AS moment
  `);
  const times = ['01:59', '03:00', '02:30', '02:30'];
  expect(rows).toEqual(times.map((berlin) => ({berlin})));
});
