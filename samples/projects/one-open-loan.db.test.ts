import {expect, test} from 'vitest';
import {emptyDatabase, readSample} from '#testing/database.js';

test('a device has at most one open loan, and the refusal is the error on the page', async () => {
  const db = await emptyDatabase();
  await db.exec(`
    CREATE TABLE loan (device_id int, taken_at timestamptz DEFAULT now(), returned_at timestamptz);
  `);
  await db.exec(readSample('projects/one-open-loan.sql'));
  const take = 'INSERT INTO loan (device_id) VALUES ($1)';
  await db.query(take, [1]);
  await db.query(take, [2]);

  await expect(db.query(take, [1])).rejects.toMatchObject({
    code: '23505',
    message: 'duplicate key value violates unique constraint "one_open_loan"',
    detail: 'Key (device_id)=(1) already exists.',
  });

  await db.query('UPDATE loan SET returned_at = now() WHERE device_id = 1');
  await db.query(take, [1]);
});
