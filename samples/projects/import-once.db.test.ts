import {expect, test} from 'vitest';
import {emptyDatabase, readSample} from '#testing/database.js';

const sql = readSample('projects/import-once.sql');
const table = `
  CREATE TABLE parcel (
    id int GENERATED ALWAYS AS IDENTITY,
    import_key text,
    partner text,
    partner_number text,
    weight_grams int
  );
`;
const parcel = ['north:7', 'north', '7', 500];

test('the first insert of a parcel returns its id, the second no row', async () => {
  const db = await emptyDatabase();
  await db.exec(`${table} CREATE UNIQUE INDEX ON parcel (import_key);`);
  expect((await db.query(sql, parcel)).rows).toEqual([{id: 1}]);
  expect((await db.query(sql, parcel)).rows).toEqual([]);
  expect((await db.query('SELECT import_key FROM parcel')).rows).toEqual([{import_key: 'north:7'}]);
});

test('the insert needs a unique column', async () => {
  const db = await emptyDatabase();
  await db.exec(table);
  await expect(db.query(sql, parcel)).rejects.toThrow(
    'there is no unique or exclusion constraint matching the ON CONFLICT specification',
  );
});

test('a unique column can be added to a table with duplicates, and be empty in any number of rows', async () => {
  const db = await emptyDatabase();
  await db.exec(table);
  await db.exec(`
    ALTER TABLE parcel DROP COLUMN import_key;
    INSERT INTO parcel (partner, partner_number) VALUES ('north', '7'), ('north', '7');
    ALTER TABLE parcel ADD COLUMN import_key text UNIQUE;
    INSERT INTO parcel (partner, partner_number) VALUES ('north', '7');
  `);
  expect((await db.query(sql, parcel)).rows).toEqual([{id: 4}]);
});
