import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'a-time-without-a-zone': {
    because: 'It keeps what a clock on the wall shows, and not which wall.',
    file: 'schema.sql',
    from: '  starts_at timestamptz NOT NULL,\n  ends_at timestamptz NOT NULL,',
    to: '  starts_at timestamp NOT NULL,\n  ends_at timestamp NOT NULL,',
    fails: {
      'a booking starts at the same moment whoever looks': 'moved by 7 hours',
    },
  },
  'a-name-unique-everywhere': {
    because:
      'The brief asks for names of their own within a location; elsewhere they may be equal.',
    file: 'schema.sql',
    from: 'UNIQUE (location_id, name)',
    to: 'UNIQUE (name)',
    fails: {
      'a room has a name of its own at its location, and may share it with one elsewhere':
        'The brief allows this row, and it was refused.',
    },
  },
  'a-number-of-its-own-for-each-pair': {
    because:
      'A key made up for the row is always new, so nothing keeps a pair from standing there twice.',
    file: 'schema.sql',
    from: '  PRIMARY KEY (room_id, amenity_id)',
    to: '  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
    fails: {
      'a new kind of amenity is a row, and rooms have each kind once':
        'No rule refused this. Rule 6.',
    },
  },
  'a-check-that-lets-nothing-known-pass': {
    because: 'A CHECK refuses what is false. For NULL the comparison is neither true nor false.',
    file: 'schema.sql',
    from: 'capacity int NOT NULL CHECK (capacity > 0)',
    to: 'capacity int CHECK (capacity > 0)',
    fails: {
      'rooms has its columns, and only what may be missing is nullable':
        'These let NULL pass: capacity.',
      'a room has a seat at least, and a location that exists': 'No rule refused this. Rule 2.',
    },
  },
  'bookings-that-go-with-their-room': {
    because: 'CASCADE makes the error go away, and the bookings as well.',
    file: 'schema.sql',
    from: 'room_id int NOT NULL REFERENCES rooms ON DELETE RESTRICT',
    to: 'room_id int NOT NULL REFERENCES rooms ON DELETE CASCADE',
    fails: {'what others need is not removed': 'Rule 7: a room with bookings.'},
  },
  'two-keys-instead-of-one-pair': {
    because:
      'The booking exists, and so does the user; that the one is on the list of the other is not asked.',
    file: 'schema.sql',
    from: `  FOREIGN KEY (booking_id, user_id)
    REFERENCES booking_attendees ON DELETE CASCADE`,
    to: `  FOREIGN KEY (booking_id) REFERENCES bookings ON DELETE CASCADE,
  FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE`,
    fails: {
      'who is not on the list gets no invitation, and who is may get several':
        'No rule refused this. Part 2.',
    },
  },
};
