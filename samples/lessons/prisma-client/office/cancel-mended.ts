import {prisma} from './db.js';

/** Cancels what somebody organizes, as `DELETE /bookings?organizer=…` does. */
// #region cancel
async function cancelAllOf(organizer: string | null): Promise<number> {
  if (!organizer) throw new Error('Whose bookings? Add ?organizer=…');
  const {count} = await prisma.booking.deleteMany({where: {organizer}});
  return count;
}
// #endregion cancel

for (const text of ['organizer=ana@example.com', '']) {
  try {
    console.log(await cancelAllOf(new URLSearchParams(text).get('organizer')));
  } catch (error) {
    console.log(String(error));
  }
}
