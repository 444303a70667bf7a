import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'the-range-before-the-equality': {
    because:
      'The index is ordered by time first: all rooms of the time have to be walked through, to find one.',
    file: 'indexes.sql',
    from: 'ON bookings (room_id, starts_at)',
    to: 'ON bookings (starts_at, room_id)',
    fails: {'bookingsOfRoom visits 20 pages at most': 'It visits 452 pages.'},
  },
  'the-column-instead-of-the-function': {
    because: 'The index holds addresses as they were spelled; the query asks for small letters.',
    file: 'indexes.sql',
    from: '(lower(organizer))',
    to: '(organizer)',
    fails: {'byOrganizer visits 60 pages at most': 'Seq Scan'},
  },
  'a-cast-that-stays': {
    because: 'The index is on the moment; the query asks for the day that a function makes of it.',
    file: 'queries.ts',
    from: 'starts_at >= $1::date AND starts_at < $1::date + 1',
    to: 'starts_at::date = $1::date',
    fails: {'ofDay visits 60 pages at most': 'Filter: ((starts_at)::date'},
  },
  'two-comparisons-for-an-overlap': {
    because:
      'Each comparison alone is true of half the table, and a B-tree narrows down one of them only.',
    file: 'queries.ts',
    from: 'tstzrange(starts_at, ends_at) && tstzrange($1, $2)',
    to: 'starts_at < $2 AND ends_at > $1',
    fails: {'during visits 20 pages at most': 'Rows Removed by Filter: 89800'},
  },
  'everything-that-is-canceled-or-not': {
    because:
      'It finds the canceled ones as well, and keeps 198,000 entries that nobody asks for, each to be kept up on every write.',
    file: 'indexes.sql',
    from: `(starts_at, id)
WHERE status = 'canceled'`,
    to: '(status, starts_at, id)',
    fails: {'the indexes take 10 MB at most, those of the stretch aside': 'MB'},
  },
};
