/** What the statements have to return. */
import type {Value} from './compare.js';

/** One run of a statement. */
export type Run = {
  /** The values of $1, $2 and so on. */
  values?: Value[];
  rows: Value[][];
  /** What a look at the tables has to show afterwards. */
  then?: Value[][];
};

/** A file in `work`, and what it has to do. */
export type Question = {
  file: string;
  /** What a test is called that the statement passes: it “lists …”. */
  does: string;
  columns: string[];
  /** Whether the question asks for an order. */
  isOrdered?: true;
  /** For what writes: the look at the tables. */
  look?: {sql: string; columns: string[]};
  runs: Run[];
};

export const core: Question[] = [
  {
    file: '01-projector.sql',
    does: 'lists the rooms with a projector',
    columns: ['name', 'capacity'],
    isOrdered: true,
    runs: [
      {
        rows: [
          ['Timor', 20],
          ['Banda', 8],
          ['Buru', 4],
          ['Ceram', 4],
        ],
      },
    ],
  },
  {
    file: '02-one-day.sql',
    does: 'lists the bookings of a day',
    columns: ['title', 'starts_at'],
    runs: [
      {
        rows: [
          ['Incident review', '2030-01-08 09:00:00+00'],
          ['Interview', '2030-01-08 10:00:00+00'],
          ['Pairing', '2030-01-08 13:00:00+00'],
          ['Release', '2030-01-08 23:00:00+00'],
        ],
      },
    ],
  },
  {
    file: '03-no-answer-yet.sql',
    does: 'lists who has not answered yet',
    columns: ['booking_id', 'user_id'],
    runs: [
      {
        rows: [
          [1, 4],
          [2, 1],
          [4, 3],
          [6, 5],
          [12, 6],
          [12, 7],
          [14, 2],
          [15, 2],
        ],
      },
    ],
  },
  {
    file: '04-may-come.sql',
    does: 'lists who may come to booking 4',
    columns: ['user_id'],
    runs: [{rows: [[1], [2], [3], [7]]}],
  },
  {
    file: '05-where.sql',
    does: 'lists bookings with room and location',
    columns: ['title', 'room', 'location'],
    runs: [
      {
        rows: [
          ['Planning', 'Banda', 'London'],
          ['Retrospective', 'Banda', 'London'],
          ['Photos: 100% you', 'Flores', 'London'],
          ['Stand-up', 'Kei', 'Jakarta'],
          ['Training', 'Buru', 'London'],
        ],
      },
    ],
  },
  {
    file: '06-organizers.sql',
    does: 'lists bookings with their organizers, and those of the reception',
    columns: ['title', 'organizer'],
    runs: [
      {
        rows: [
          ['Incident review', 'Citra'],
          ['Interview', 'reception'],
          ['Pairing', 'Eko'],
          ['Demo', 'Citra'],
          ['Release', 'Dewi'],
        ],
      },
    ],
  },
  {
    file: '07-calendar.sql',
    does: 'lists what Budi has said yes to',
    columns: ['title', 'room', 'starts_at'],
    isOrdered: true,
    runs: [
      {
        rows: [
          ['Planning', 'Banda', '2030-01-07 09:00:00+00'],
          ['Design review', 'Banda', '2030-01-07 11:00:00+00'],
          ['All hands', 'Flores', '2030-01-07 15:00:00+00'],
          ['Workshop', 'Banda', '2030-01-09 09:00:00+00'],
        ],
      },
    ],
  },
  {
    file: '08-empty-rooms.sql',
    does: 'lists the rooms without a confirmed booking',
    columns: ['name'],
    runs: [{rows: [['Timor'], ['Sumba']]}],
  },
  {
    file: '09-never-organized.sql',
    does: 'lists who has never organized a booking',
    columns: ['name'],
    runs: [{rows: [['Gita'], ['Hadi']]}],
  },
  {
    file: '10-bookings-per-room.sql',
    does: 'counts the bookings of every room',
    columns: ['name', 'bookings'],
    runs: [
      {
        rows: [
          ['Banda', 6],
          ['Ceram', 2],
          ['Flores', 3],
          ['Buru', 2],
          ['Kei', 4],
          ['Timor', 0],
          ['Sumba', 0],
        ],
      },
    ],
  },
  {
    file: '11-answers.sql',
    does: 'counts invitations, answers, and who is coming',
    columns: ['booking_id', 'invited', 'answered', 'coming'],
    runs: [
      {
        rows: [
          [1, 4, 3, 2],
          [2, 2, 1, 1],
          [3, 2, 2, 2],
          [4, 5, 4, 3],
          [6, 3, 2, 2],
          [7, 1, 1, 1],
          [9, 2, 2, 2],
          [11, 2, 2, 1],
          [12, 3, 1, 1],
          [13, 1, 1, 1],
          [14, 3, 2, 1],
          [15, 2, 1, 1],
          [16, 2, 2, 1],
          [19, 2, 2, 2],
        ],
      },
    ],
  },
  {
    file: '12-busy-people.sql',
    does: 'lists who is in at least two teams',
    columns: ['name', 'teams'],
    runs: [
      {
        rows: [
          ['Ana', 2],
          ['Budi', 2],
        ],
      },
    ],
  },
  {
    file: '13-day-by-day.sql',
    does: 'sums up each day',
    columns: ['day', 'bookings', 'hours'],
    isOrdered: true,
    runs: [
      {
        rows: [
          ['2030-01-07', 5, 4.25],
          ['2030-01-08', 4, 7],
          ['2030-01-09', 2, 3.5],
          ['2030-01-10', 1, 1],
          ['2030-01-14', 4, 6.75],
          ['2030-01-15', 1, 3],
        ],
      },
    ],
  },
  {
    file: '14-use-of-rooms.sql',
    does: 'sums up hours and invitations for each room',
    columns: ['name', 'hours', 'invitations'],
    runs: [
      {
        rows: [
          ['Banda', 9, 16],
          ['Ceram', 1.5, 3],
          ['Flores', 6, 8],
          ['Buru', 7, 2],
          ['Kei', 2, 2],
        ],
      },
    ],
  },
  {
    file: '15-above-average.sql',
    does: 'lists the rooms that are booked more than the average',
    columns: ['name', 'bookings'],
    runs: [
      {
        rows: [
          ['Banda', 6],
          ['Flores', 3],
          ['Kei', 4],
        ],
      },
    ],
  },
  {
    file: '16-last-booking.sql',
    does: 'lists the last booking of each room',
    columns: ['room', 'title', 'starts_at'],
    runs: [
      {
        rows: [
          ['Banda', 'Retrospective', '2030-01-14 10:30:00+00'],
          ['Ceram', 'Interview', '2030-01-08 10:00:00+00'],
          ['Flores', 'Photos: 100% you', '2030-01-14 09:00:00+00'],
          ['Buru', 'Training', '2030-01-15 09:00:00+00'],
          ['Kei', 'Stand-up', '2030-01-14 02:00:00+00'],
        ],
      },
    ],
  },
  {
    file: '17-cancel.sql',
    does: 'cancels a booking once, and no other',
    columns: ['id', 'title', 'version'],
    look: {
      sql: `SELECT id, version FROM bookings WHERE status = 'canceled'`,
      columns: ['id', 'version'],
    },
    runs: [
      {
        values: [2],
        rows: [[2, 'Design review', 2]],
        then: [
          [2, 2],
          [11, 1],
          [13, 1],
          [20, 1],
          [21, 1],
        ],
      },
      {
        values: [11],
        rows: [],
        then: [
          [11, 1],
          [13, 1],
          [20, 1],
          [21, 1],
        ],
      },
      {
        values: [404],
        rows: [],
        then: [
          [11, 1],
          [13, 1],
          [20, 1],
          [21, 1],
        ],
      },
    ],
  },
  {
    file: '18-answer.sql',
    does: 'notes an answer, whether there was a row before or not',
    columns: ['booking_id', 'user_id', 'answer'],
    look: {
      sql: `SELECT booking_id, user_id, answer FROM booking_attendees WHERE booking_id = 2 OR answer = 'no'`,
      columns: ['booking_id', 'user_id', 'answer'],
    },
    runs: [
      {
        values: [2, 2, 'no'],
        rows: [[2, 2, 'no']],
        then: [
          [2, 1, null],
          [2, 2, 'no'],
          [1, 3, 'no'],
          [4, 5, 'no'],
          [11, 2, 'no'],
          [14, 1, 'no'],
          [16, 4, 'no'],
        ],
      },
      {
        values: [2, 8, 'yes'],
        rows: [[2, 8, 'yes']],
        then: [
          [2, 1, null],
          [2, 2, 'yes'],
          [2, 8, 'yes'],
          [1, 3, 'no'],
          [4, 5, 'no'],
          [11, 2, 'no'],
          [14, 1, 'no'],
          [16, 4, 'no'],
        ],
      },
    ],
  },
];

export const stretch: Question[] = [
  {
    file: '19-search.sql',
    does: 'finds bookings by a part of the title, and by attendees',
    columns: ['id', 'title'],
    isOrdered: true,
    runs: [
      {
        values: ['PLAN', null],
        rows: [
          [1, 'Planning'],
          [11, 'Planning'],
          [15, 'Planning'],
        ],
      },
      {values: ['100%', null], rows: [[17, 'Photos: 100% you']]},
      {values: ['%', 1], rows: [[17, 'Photos: 100% you']]},
      {values: ['_', null], rows: []},
      {values: [`' OR true --`, null], rows: []},
      {
        values: [null, 8],
        rows: [
          [4, 'All hands'],
          [20, 'Demo'],
          [12, 'Workshop'],
          [14, 'Demo'],
        ],
      },
      {
        values: ['one', null],
        rows: [
          [3, 'One to one'],
          [13, 'One to one'],
          [21, 'One to one'],
        ],
      },
    ],
  },
  {
    file: '20-ranking.sql',
    does: 'ranks the organizers, equal numbers sharing a place',
    columns: ['name', 'bookings', 'place'],
    runs: [
      {
        rows: [
          ['Citra', 4, 1],
          ['Ana', 3, 2],
          ['Dewi', 3, 2],
          ['Budi', 2, 4],
          ['Eko', 2, 4],
          ['Fitri', 1, 6],
        ],
      },
    ],
  },
  {
    file: '21-breaks.sql',
    does: 'lists the breaks between the bookings of room Banda',
    columns: ['free_from', 'minutes'],
    isOrdered: true,
    runs: [
      {
        rows: [
          ['2030-01-07 10:30:00+00', 30],
          ['2030-01-14 10:30:00+00', 0],
        ],
      },
    ],
  },
  {
    file: '22-running-total.sql',
    does: 'adds up the attendees row by row',
    columns: ['id', 'attendees', 'so_far'],
    isOrdered: true,
    runs: [
      {
        rows: [
          [5, 5, 5],
          [1, 6, 11],
          [3, 2, 13],
          [2, 4, 17],
          [4, 12, 29],
          [6, 5, 34],
          [7, 2, 36],
          [8, 2, 38],
          [9, 3, 41],
          [10, 2, 43],
          [12, 8, 51],
          [14, 10, 61],
          [18, 5, 66],
          [15, 6, 72],
          [17, 4, 76],
          [16, 6, 82],
          [19, 4, 86],
        ],
      },
    ],
  },
  {
    file: '23-local-days.sql',
    does: 'counts bookings by the day of each location',
    columns: ['location', 'day', 'bookings'],
    runs: [
      {
        rows: [
          ['London', '2030-01-07', 4],
          ['London', '2030-01-08', 3],
          ['London', '2030-01-09', 1],
          ['London', '2030-01-10', 1],
          ['London', '2030-01-14', 3],
          ['London', '2030-01-15', 1],
          ['Jakarta', '2030-01-07', 1],
          ['Jakarta', '2030-01-09', 2],
          ['Jakarta', '2030-01-14', 1],
        ],
      },
    ],
  },
  {
    file: '24-free-rooms.sql',
    does: 'finds the rooms that are free the whole time',
    columns: ['name', 'capacity'],
    isOrdered: true,
    runs: [
      {
        values: ['2030-01-07 10:30Z', '2030-01-07 11:00Z', 4],
        rows: [
          ['Buru', 4],
          ['Ceram', 4],
          ['Banda', 8],
          ['Flores', 12],
        ],
      },
      {
        values: ['2030-01-09 09:30Z', '2030-01-09 10:00Z', 2],
        rows: [
          ['Sumba', 2],
          ['Buru', 4],
          ['Ceram', 4],
          ['Flores', 12],
        ],
      },
      {
        values: ['2030-01-10 09:15Z', '2030-01-10 14:30Z', 1],
        rows: [
          ['Sumba', 2],
          ['Buru', 4],
          ['Ceram', 4],
          ['Banda', 8],
        ],
      },
      {
        values: ['2030-01-08 08:00Z', '2030-01-08 18:00Z', 1],
        rows: [
          ['Sumba', 2],
          ['Flores', 12],
        ],
      },
    ],
  },
];
