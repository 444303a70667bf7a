import type {WrongAttempt} from '../wrong-attempt.js';

const insert = `  try {
    await client.query('INSERT INTO bookings (room_id, starts_at, ends_at) VALUES ($1, $2, $3)', [
      roomId,
      startsAt,
      endsAt,
    ]);
  } catch (error) {`;
const constraint = `ALTER TABLE bookings
  ADD CONSTRAINT bookings_no_overlap
  EXCLUDE USING gist (
    room_id WITH =,
    tstzrange(starts_at, ends_at) WITH &&
  ) WHERE (status = 'confirmed');`;

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'a-race-by-turns': {
    because:
      'With await before each call, the second starts when the first is through: nobody ever meets.',
    file: 'race.ts',
    from: 'return Promise.allSettled([book(first, wanted), book(second, wanted)]);',
    to: `const a = await Promise.allSettled([book(first, wanted)]);
  const b = await Promise.allSettled([book(second, wanted)]);
  return [...a, ...b];`,
    fails: {
      'your race shows the fault: code that looks first books twice': "[ 'fulfilled', 'rejected' ]",
    },
  },
  'a-race-that-stops-at-the-first-error': {
    because:
      'Promise.all rejects with the first error; what came of the other call is never known.',
    file: 'race.ts',
    from: 'return Promise.allSettled([book(first, wanted), book(second, wanted)]);',
    to: `await Promise.all([book(first, wanted), book(second, wanted)]);
  return [{status: 'fulfilled', value: undefined}, {status: 'fulfilled', value: undefined}];`,
    fails: {
      'your race tells what came of each call, also when both fail': 'It failed itself: first',
    },
  },
  'a-transaction-around-check-and-insert': {
    because:
      'A transaction alone does not keep others out: at READ COMMITTED both checks see an empty room.',
    file: 'book.ts',
    from: insert,
    to: `  try {
    await client.query('BEGIN');
    const {rows: taken} = await client.query(
      \`SELECT id FROM bookings WHERE room_id = $1 AND starts_at < $3 AND ends_at > $2 AND status = 'confirmed'\`,
      [roomId, startsAt, endsAt],
    );
    if (taken.length > 0) throw new RoomTaken();
    await client.query('INSERT INTO bookings (room_id, starts_at, ends_at) VALUES ($1, $2, $3)', [
      roomId,
      startsAt,
      endsAt,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    if (error instanceof DatabaseError && error.code === '23P01') throw error;`,
    fails: {
      'two at the same time: one gets the room, the other is told that it is taken':
        "told: [ 'booked', 'error' ]",
    },
  },
  'the-code-without-the-constraint': {
    because: 'The code waits for an error that nothing in the database raises.',
    file: 'migration.sql',
    from: constraint,
    to: '',
    fails: {
      'one after the other: the second who wants the room is told that it is taken':
        "[ 'booked', 'booked' ]",
      'two at the same time: one gets the room, the other is told that it is taken': 'bookings: 2',
      'the table itself refuses an overlap, whatever program writes to it': "expected 'booked'",
    },
  },
  'a-unique-start': {
    because: 'A unique start refuses the same start only; bookings overlap in other ways too.',
    file: 'migration.sql',
    from: constraint,
    to: `CREATE UNIQUE INDEX ON bookings (room_id, starts_at) WHERE status = 'confirmed';`,
    fails: {
      'one after the other: the second who wants the room is told that it is taken':
        "[ 'booked', 'booked' ]",
      'two at the same time: one gets the room, the other is told that it is taken':
        "told: [ 'booked', 'error' ]",
      'the table itself refuses an overlap, whatever program writes to it': "expected 'booked'",
    },
  },
  'ends-that-collide': {
    because:
      'With both ends in the range, ten o’clock belongs to two bookings, and they can no longer touch.',
    file: 'migration.sql',
    from: 'tstzrange(starts_at, ends_at) WITH &&',
    to: `tstzrange(starts_at, ends_at, '[]') WITH &&`,
    fails: {
      'bookings that only touch, and bookings of two rooms, are all made':
        "[ 'booked', 'RoomTaken', 'booked' ]",
    },
  },
  'every-error-is-taken': {
    because:
      'A typing error, a full disk and a lost connection are not a taken room, and nobody will look for them.',
    file: 'book.ts',
    from: `error instanceof DatabaseError && error.code === '23P01'`,
    to: `error instanceof DatabaseError`,
    fails: {'an error that is none of the client’s stays what it is': "[ 'RoomTaken' ]"},
  },
};
