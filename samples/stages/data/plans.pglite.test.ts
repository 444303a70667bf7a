/** The plans in the questions of the stage, in PGlite, which is PostgreSQL 18. Other versions word them otherwise. */
import {expect, test} from 'vitest';
import {emptyDatabase} from '#testing/database.js';
import {region} from './region.js';

test('a page far behind is read from the first row on, a cursor goes there', async () => {
  const db = await emptyDatabase();
  await db.exec(region('offset', 'table'));
  const page = await db.answers(region('offset', 'page'));
  await expect(page).toMatchFileSnapshot('output/offset.txt');
  const cursor = await db.answers(region('offset', 'cursor'));
  await expect(cursor).toMatchFileSnapshot('output/offset-cursor.txt');
});

test('a key of two columns helps who knows the first', async () => {
  const db = await emptyDatabase();
  await db.exec(region('invitations', 'table') + region('invitations', 'rows'));
  const plan = async (name: string) => db.answers(region('invitations', name));
  await expect(`${await plan('of-booking')}${await plan('of-user')}`).toMatchFileSnapshot(
    'output/invitations.txt',
  );
  await db.exec(region('invitations', 'index'));
  expect(await plan('of-user')).toContain('booking_attendees_user_id_idx');
});
