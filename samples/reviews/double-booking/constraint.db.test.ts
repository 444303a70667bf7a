import {expect, test} from 'vitest';
import {emptyDatabase, readSample, type Database} from '#testing/database.js';

/** A table with the constraint, in which room 1 is booked from nine to ten. */
async function databaseWithBooking(): Promise<Database> {
  const db = await emptyDatabase();
  await db.exec(`
    CREATE TABLE bookings (
      room_id int NOT NULL,
      starts_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      status text NOT NULL DEFAULT 'confirmed'
    );
  `);
  await db.exec(readSample('reviews/double-booking/constraint.sql'));
  await insert(db, 1, '09:00', '10:00');
  return db;
}

function insert(db: Database, room: number, start: string, end: string) {
  const at = (time: string) => `2030-01-07 ${time}+00`;
  return db.query('INSERT INTO bookings VALUES ($1, $2, $3)', [room, at(start), at(end)]);
}

test('the constraint refuses an overlap in the same room, with the code that after.ts looks for', async () => {
  const db = await databaseWithBooking();
  await expect(insert(db, 1, '09:30', '10:30')).rejects.toMatchObject({code: '23P01'});
});

test('the constraint allows bookings that only touch, and another room', async () => {
  const db = await databaseWithBooking();
  await insert(db, 1, '08:00', '09:00');
  await insert(db, 1, '10:00', '11:00');
  await insert(db, 2, '09:30', '10:30');
});

test('to the constraint, a canceled booking no longer counts', async () => {
  const db = await databaseWithBooking();
  await db.query(`UPDATE bookings SET status = 'canceled'`);
  await insert(db, 1, '09:30', '10:30');
});

test('the migration runs where the extension exists already', async () => {
  const db = await databaseWithBooking();
  await db.exec('ALTER TABLE bookings DROP CONSTRAINT bookings_no_overlap');
  await db.exec(readSample('reviews/double-booking/constraint.sql'));
  await expect(insert(db, 1, '09:30', '10:30')).rejects.toMatchObject({code: '23P01'});
});
