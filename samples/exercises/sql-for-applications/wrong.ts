import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'no-order-for-equals': {
    because:
      'Two rooms have four seats. In which order they come is up to PostgreSQL, as long as nothing else is asked for.',
    file: '01-projector.sql',
    from: 'DESC, name',
    to: 'DESC',
    fails: {
      '01-projector.sql lists the rooms with a projector':
        'not in the order that is asked for.\nRow 3 should be (Buru, 4), and is (Ceram, 4).',
    },
  },
  'between-with-midnight': {
    because: 'BETWEEN includes both ends, and so a booking that starts with the next day.',
    file: '02-one-day.sql',
    from: `starts_at >= '2030-01-08 00:00Z'
  AND starts_at < '2030-01-09 00:00Z'`,
    to: `starts_at BETWEEN '2030-01-08 00:00Z' AND '2030-01-09 00:00Z'`,
    fails: {
      '02-one-day.sql lists the bookings of a day': 'Too much: (Handover, 2030-01-09 00:00:00+00)',
    },
  },
  'equal-to-null': {
    because: 'A comparison with NULL is never true.',
    file: '03-no-answer-yet.sql',
    from: 'answer IS NULL',
    to: 'answer = NULL',
    fails: {
      '03-no-answer-yet.sql lists who has not answered yet': 'It returns 0 rows instead of 8.',
    },
  },
  'unequal-to-no': {
    because: 'Where there is no answer, the comparison is neither true nor false.',
    file: '04-may-come.sql',
    from: 'IS DISTINCT FROM',
    to: '<>',
    fails: {'04-may-come.sql lists who may come to booking 4': 'Missing: (3)'},
  },
  'inner-instead-of-left': {
    because: 'JOIN leaves out a booking that has no organizer.',
    file: '06-organizers.sql',
    from: 'LEFT JOIN',
    to: 'JOIN',
    fails: {
      '06-organizers.sql lists bookings with their organizers, and those of the reception':
        'It returns 4 rows instead of 5.\nMissing: (Interview, reception)',
    },
  },
  'not-in-with-null': {
    because: 'One of the organizers is NULL, so that NOT IN is never true.',
    file: '09-never-organized.sql',
    from: `NOT EXISTS (
  SELECT FROM bookings b
  WHERE b.organizer_id = u.id
)`,
    to: 'u.id NOT IN (SELECT organizer_id FROM bookings)',
    fails: {
      '09-never-organized.sql lists who has never organized a booking':
        'It returns 0 rows instead of 2.',
    },
  },
  'the-row-is-counted': {
    because: 'A room without bookings stands in one row of the join, and count(*) counts rows.',
    file: '10-bookings-per-room.sql',
    from: 'count(b.id)',
    to: 'count(*)',
    fails: {
      '10-bookings-per-room.sql counts the bookings of every room':
        'the column bookings should be 0, and is 1.',
    },
  },
  'a-condition-that-undoes-the-left-join': {
    because: 'WHERE comes after the join: it throws the rooms out again that have no booking.',
    file: '10-bookings-per-room.sql',
    from: 'b.room_id = r.id AND b.status',
    to: 'b.room_id = r.id WHERE b.status',
    fails: {
      '10-bookings-per-room.sql counts the bookings of every room':
        'Missing: (Timor, 0) (Sumba, 0)',
    },
  },
  'what-is-null-is-counted': {
    because: 'count(*) counts rows; count(answer) counts those that have an answer.',
    file: '11-answers.sql',
    from: 'count(answer)',
    to: 'count(*)',
    fails: {
      '11-answers.sql counts invitations, answers, and who is coming':
        'In (1, 4, 4, 2) the column answered should be 3, and is 4.',
    },
  },
  'where-instead-of-having': {
    because: 'WHERE looks at single rows, before there are groups to count.',
    file: '12-busy-people.sql',
    from: `GROUP BY u.id
HAVING count(*) >= 2`,
    to: `WHERE count(*) >= 2
GROUP BY u.id`,
    fails: {
      '12-busy-people.sql lists who is in at least two teams':
        'PostgreSQL refuses it: aggregate functions are not allowed in WHERE\nLINE 7: WHERE count(*) >= 2',
    },
  },
  'hours-once-for-each-invitation': {
    because:
      'The join has a booking once for each person invited, and its hours are added up as often.',
    file: '14-use-of-rooms.sql',
    from: `coalesce(sum(i.people), 0) AS invitations
FROM rooms r
JOIN bookings b ON b.room_id = r.id
LEFT JOIN invited i`,
    to: `count(i.user_id) AS invitations
FROM rooms r
JOIN bookings b ON b.room_id = r.id
LEFT JOIN booking_attendees i`,
    fails: {
      '14-use-of-rooms.sql sums up hours and invitations for each room':
        'In (Banda, 25, 16) the column hours should be 9, and is 25.',
    },
  },
  'the-average-of-those-that-have-any': {
    because: 'JOIN leaves out the rooms without bookings, and the average is too high.',
    file: '15-above-average.sql',
    from: 'LEFT JOIN',
    to: 'JOIN',
    fails: {
      '15-above-average.sql lists the rooms that are booked more than the average':
        'Missing: (Flores, 3)',
    },
  },
  'canceled-twice': {
    because: 'Whoever cancels what is canceled already raises its version again.',
    file: '17-cancel.sql',
    from: ` AND status = 'confirmed'`,
    to: '',
    fails: {
      '17-cancel.sql cancels a booking once, and no other':
        'With $1 = 11:\nIt returns 1 row instead of 0.',
    },
  },
  'the-first-answer-stays': {
    because: 'DO NOTHING keeps the old answer, and returns no row.',
    file: '18-answer.sql',
    from: `DO UPDATE
SET answer = excluded.answer`,
    to: 'DO NOTHING',
    fails: {
      '18-answer.sql notes an answer, whether there was a row before or not':
        'It returns 0 rows instead of 1.',
    },
  },
  'a-pattern-instead-of-a-text': {
    because: 'To LIKE, the signs % and _ of the search stand for anything.',
    file: '19-search.sql',
    from: 'strpos(lower(title), lower($1)) > 0',
    to: `title ILIKE '%' || $1 || '%'`,
    fails: {
      '19-search.sql finds bookings by a part of the title, and by attendees':
        'With $1 = %, $2 = 1:\nIt returns 21 rows instead of 1.',
    },
  },
  'equals-are-added-together': {
    because: 'Bookings that start together count as one step, unless the order tells them apart.',
    file: '22-running-total.sql',
    from: 'OVER (ORDER BY starts_at, id)',
    to: 'OVER (ORDER BY starts_at)',
    fails: {
      '22-running-total.sql adds up the attendees row by row':
        'In (1, 6, 13) the column so_far should be 11, and is 13.',
    },
  },
  'bookings-that-touch': {
    because: 'Who ends when you begin is not in your way.',
    file: '24-free-rooms.sql',
    from: `b.starts_at < $2
      AND b.ends_at > $1`,
    to: `b.starts_at <= $2
      AND b.ends_at >= $1`,
    fails: {
      '24-free-rooms.sql finds the rooms that are free the whole time': 'Missing: (Banda, 8)',
    },
  },
};
