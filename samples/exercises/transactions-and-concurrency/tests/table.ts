import {readFileSync} from 'node:fs';
import {emptyDatabase, type Database} from '#testing/database.js';

/** The table, with what work/migration.sql adds to it. */
export async function bookingsTable(): Promise<Database> {
  const db = await bareTable();
  await db.exec(readFileSync(new URL('../work/migration.sql', import.meta.url), 'utf8'));
  return db;
}

/** The table as it is made, which refuses no overlap. */
export async function bareTable(): Promise<Database> {
  const db = await emptyDatabase();
  await db.exec(`
    CREATE TABLE bookings (
      id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      room_id int NOT NULL,
      starts_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      status text NOT NULL DEFAULT 'confirmed',
      title text NOT NULL DEFAULT '',
      version int NOT NULL DEFAULT 1
    );
  `);
  return db;
}
