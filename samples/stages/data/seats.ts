/** A rule about two tables: no more people than seats. */
import type {Client} from 'pg';
import {transaction} from '../../lessons/transactions-and-concurrency/booking.js';

const insert = `INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at)
  VALUES (1, 'Planning', $1, '2030-01-07 09:00Z', '2030-01-07 10:00Z')`;

async function one(client: Client, sql: string): Promise<number> {
  const {rows} = await client.query<{number: number}>(sql);
  return rows[0]?.number ?? 0;
}

// #region trap
const seats = 'SELECT capacity AS number FROM rooms WHERE id = 1';
const people = 'SELECT max(attendees) AS number FROM bookings WHERE room_id = 1';

export function book(client: Client, attendees: number) {
  return transaction(client, async () => {
    if (attendees > (await one(client, seats))) throw new Error('Too many people.');
    await client.query(insert, [attendees]);
  });
}

export function shrink(client: Client, capacity: number) {
  return transaction(client, async () => {
    if (capacity < (await one(client, people))) throw new Error('Too few seats.');
    await client.query('UPDATE rooms SET capacity = $1 WHERE id = 1', [capacity]);
  });
}
// #endregion trap

// #region fix
const lock = 'SELECT FROM rooms WHERE id = 1 FOR UPDATE';

export function shrinkInTurn(client: Client, capacity: number) {
  return transaction(client, async () => {
    await client.query(lock);
    if (capacity < (await one(client, people))) throw new Error('Too few seats.');
    await client.query('UPDATE rooms SET capacity = $1 WHERE id = 1', [capacity]);
  });
}
// #endregion fix

export function bookInTurn(client: Client, attendees: number) {
  return transaction(client, async () => {
    await client.query(lock);
    if (attendees > (await one(client, seats))) throw new Error('Too many people.');
    await client.query(insert, [attendees]);
  });
}
