import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'everything-is-500': {
    because: 'Nest’s own exceptions know their status; a filter that catches all must keep it.',
    file: 'problem.ts',
    from: `error instanceof HttpException ? error.getStatus() : 500`,
    to: `500`,
    fails: {
      'your test finds nothing wrong with your own API': 'GET /nowhere is 500, not 404',
      '404: an address that is not there keeps the status that Nest gave it': 'status: 500',
      '400: a body that is no JSON keeps the status that Nest gave it': 'status: 500',
      '503: an exception of Nest keeps its status, and from 500 on its message stays inside':
        'expected 500 to be 503',
      'what the client got wrong is not logged as an error': 'to not be called at all',
      'a 404 has no such name: nothing of it is in the log': 'to not have property "instance"',
    },
  },
  'a-forgotten-await': {
    because:
      'Without await the promise leaves the try block before it fails, and catch never sees the error.',
    file: 'rooms.service.ts',
    from: `return await this.store.add(room)`,
    to: `return this.store.add(room)`,
    fails: {
      'your test finds nothing wrong with your own API': 'POST /rooms is 500, not 409',
      '409: a name that is taken': 'status: 500',
    },
  },
  'every-storage-error-is-a-conflict': {
    because: 'The client is told to choose another name, and no name will help.',
    file: 'rooms.service.ts',
    from: `      if (error.constraint !== 'rooms_name_key') throw error;\n`,
    to: ``,
    fails: {'500: another error of the storage is no conflict': 'expected 409 to be 500'},
  },
  'a-helpful-500': {
    because: 'The message was written for you; it tells a stranger where your database is.',
    file: 'problem.ts',
    from: `    : problem;`,
    to: `    : {...problem, detail: String(error)};`,
    fails: {
      'your test finds nothing wrong with your own API': 'GET /broken tells what broke',
      '500: another error of the storage is no conflict': "not to contain 'rooms_pkey'",
      '500: what broke is logged whole, and the client learns only that it broke': 'not to match',
      '500: what is thrown may be no Error': "not to contain 'hunter2'",
      '503: an exception of Nest keeps its status, and from 500 on its message stays inside':
        "not to contain 'db-1'",
    },
  },
  'only-the-message': {
    because: 'The message is not all that leaks: a stack trace names your files and libraries.',
    file: 'breaches.ts',
    from: `/ECONNREFUSED|\\bat .*:\\d+/`,
    to: `/ECONNREFUSED/`,
    fails: {'your test finds out that a stack trace is told': 'to be greater than 0'},
  },
};
