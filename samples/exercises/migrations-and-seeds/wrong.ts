import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'a-default-that-nobody-counted': {
    because:
      'With a default of 0 every room has a capacity at once, and a wrong one: the backfill finds nothing to do.',
    file: '1-expand.sql',
    from: 'capacity int;',
    to: 'capacity int NOT NULL DEFAULT 0;',
    fails: {
      '1-expand.sql: no room gets a capacity that nobody has asked for': 'not known yet',
      '2-backfill.sql: a room gets the capacity of its size, and what version 2 wrote stays':
        'capacity: +0',
      '3-check.sql: rooms without a capacity are not looked at, and no new one gets in':
        'promise resolved',
      '4-validate.sql: it fails while a room has no capacity': 'promise resolved',
    },
  },
  'all-rows-at-once': {
    because:
      'One statement that changes all rows locks all of them until its end; in a large table that is minutes.',
    file: '2-backfill.sql',
    from: '  LIMIT 100\n',
    to: '',
    fails: {
      '2-backfill.sql: it changes at most 100 rooms at a time, until all are done':
        'rooms changed by one run',
    },
  },
  'a-check-that-looks-at-all-rows': {
    because:
      'Without NOT VALID PostgreSQL reads the whole table while nobody else may, and refuses it while one row lacks a value.',
    file: '3-check.sql',
    from: ' NOT VALID;',
    to: ';',
    fails: {
      '3-check.sql: rooms without a capacity are not looked at, and no new one gets in':
        '3-check.sql is refused: check constraint "rooms_capacity_known" of relation "rooms" is violated by some row',
      '4-validate.sql: it fails while a room has no capacity':
        '3-check.sql is refused: check constraint',
    },
  },
  'required-and-dropped-in-one-statement': {
    because:
      'PostgreSQL drops the check before it looks for a proof, and so reads all rows under the strongest lock.',
    file: '5-require.sql',
    from: 'ALTER COLUMN capacity SET NOT NULL;\nALTER TABLE rooms DROP',
    to: 'ALTER COLUMN capacity SET NOT NULL, DROP',
    fails: {
      '5-require.sql: PostgreSQL need not read all rooms again while it shuts everybody out':
        'verifying table',
    },
  },
  'a-seed-that-overwrites': {
    because: 'Each run sets back what the office has changed since the last one.',
    file: 'seed.sql',
    from: 'DO NOTHING',
    to: 'DO UPDATE SET capacity = EXCLUDED.capacity',
    fails: {
      'seed.sql: what the office has changed or added since is kept': 'expected 8 to be 10',
    },
  },
  'a-seed-that-begins-with-delete': {
    because: 'It can run twice, and each run removes all that people have added.',
    file: 'seed.sql',
    from: 'INSERT INTO rooms',
    to: 'DELETE FROM rooms;\nINSERT INTO rooms',
    fails: {
      'seed.sql: what the office has changed or added since is kept': 'expected 8 to be 10',
    },
  },
  'the-old-column-goes-too-early': {
    because: 'Version 2 runs until version 3 has taken over everywhere, and it writes the size.',
    file: '6-relax.sql',
    from: 'ALTER COLUMN size DROP NOT NULL',
    to: 'DROP COLUMN size',
    fails: {
      '6-relax.sql: version 2 goes on working, and version 3 works beside it':
        'Version 2 of the code fails: column "size" of relation "rooms" does not exist',
      '7-contract.sql: the old column is gone, no room is, and version 3 works':
        '7-contract.sql is refused: column "size" of relation "rooms" does not exist',
      'every migration that shuts everybody out gives up when it has to wait long':
        '7-contract.sql is refused',
    },
  },
};
