/** An environment in which the job starts; nothing in it is real. */
export const good = {
  BATCH_SIZE: '2',
  DATABASE_URL: 'postgresql://reminders:swordfish@db.example.com:5432/bookable',
  DRY_RUN: 'false',
  LINK_KEY: 'sesame-sesame-sesame-sesame-sesame',
  PUBLIC_URL: 'https://bookable.example.com',
};
