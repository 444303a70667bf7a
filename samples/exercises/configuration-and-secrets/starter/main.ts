/**
 * The reminder job of Bookable: a scheduler starts it every minute, it reminds people of their bookings, and it ends. It does so
 * from here; what it needs to know stands in settings.ts.
 */
import {remind} from './reminders.js';

console.log('Starting with', {
  batchSize: process.env.BATCH_SIZE,
  databaseUrl: process.env.DATABASE_URL,
  dryRun: process.env.DRY_RUN,
  linkKey: process.env.LINK_KEY,
});
remind([7, 8, 9]);
