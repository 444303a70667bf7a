/** What the job does. Its settings come from everywhere; let them come from one place. */
import {createHmac} from 'node:crypto';

/** Reminds of these bookings. Mail and database are not real: what it would do is printed. */
export function remind(bookings: number[]): void {
  const {host} = new URL(process.env.DATABASE_URL ?? 'postgresql://localhost/bookable');
  console.log(`The database is at ${host}.`);

  for (const booking of bookings.slice(0, Number(process.env.BATCH_SIZE ?? 50))) {
    const sent = Boolean(process.env.DRY_RUN) ? 'Would send' : 'Sent';
    console.log(`${sent} ${link(booking)}`);
  }
}

/** A link that only this job can make: the key signs it. */
function link(booking: number): string {
  const path = `/bookings/${booking}`;
  const hmac = createHmac('sha256', process.env.LINK_KEY ?? 'bookable-development-key-0123456789');
  const base = process.env.PUBLIC_URL || 'http://localhost:3000';
  return `${base}${path}?signature=${hmac.update(path).digest('base64url')}`;
}
