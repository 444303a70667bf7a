import {createHmac} from 'node:crypto';
import type {Settings} from './settings.js';

// #region remind
/** Reminds of these bookings. Mail and database are not real: what it would do is printed. */
export function remind(bookings: number[], settings: Settings): void {
  const {host} = new URL(settings.databaseUrl.reveal());
  console.log(`The database is at ${host}.`);

  for (const booking of bookings.slice(0, settings.batchSize)) {
    const sent = settings.dryRun ? 'Would send' : 'Sent';
    console.log(`${sent} ${link(booking, settings)}`);
  }
}

/** A link that only this job can make: the key signs it. */
function link(booking: number, {linkKey, publicUrl}: Settings): string {
  const path = `/bookings/${booking}`;
  const hmac = createHmac('sha256', linkKey.reveal());
  return `${publicUrl}${path}?signature=${hmac.update(path).digest('base64url')}`;
}
// #endregion remind
