import {beforeAll, expect, test} from 'vitest';
import {emptyDatabase, readSample, type Database} from '#testing/database.js';
import {listRooms, search, searchFromStrings} from './search.js';

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
  await db.exec(readSample('lessons/sql-for-applications/bookable.sql'));
});

const attack = `zzz%' UNION SELECT id, email FROM users --`;

test('a search put together from strings shows the addresses of all users', async () => {
  expect(await searchFromStrings(db, 'demo')).toEqual([{id: 14, title: 'Demo'}]);
  const found = await searchFromStrings(db, attack);
  expect(found).toHaveLength(8);
  expect(found).toContainEqual({id: 1, title: 'ana@example.com'});
  await expect(searchFromStrings(db, `Ana's`)).rejects.toThrow('syntax error at or near "s"');
});

test('a search with a parameter finds what contains the text, whatever it is', async () => {
  expect(await search(db, 'demo')).toEqual([{id: 14, title: 'Demo'}]);
  expect(await search(db, '100%')).toEqual([{id: 17, title: 'Photos: 100% you'}]);
  expect(await search(db, attack)).toEqual([]);
  expect(await search(db, `Ana's`)).toEqual([]);
});

test('a list is sorted by what its name stands for', async () => {
  const names = async (by: string) =>
    (await listRooms(db, by)).map((room) => Object.values(room as object)[0] as string);
  expect((await names('name')).slice(0, 3)).toEqual(['Banda', 'Buru', 'Ceram']);
  await expect(names('id; DROP TABLE rooms')).rejects.toThrow('Rooms are not sorted by');
  expect((await names('seats')).slice(0, 3)).toEqual(['Timor', 'Flores', 'Banda']);
});

test('a parameter in ORDER BY is a value, and sorts nothing', async () => {
  const sorted = await db.query('SELECT name FROM rooms ORDER BY $1, id DESC LIMIT 1', ['name']);
  expect(sorted.rows).toEqual([{name: 'Sumba'}]);
});
