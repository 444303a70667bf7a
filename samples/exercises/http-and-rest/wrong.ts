import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'cancel-by-delete': {
    because: 'After a DELETE nothing stands at the address. A canceled booking stays in the list.',
    file: 'endpoints.md',
    from: '| POST   | /bookings/{id}/cancel ',
    to: '| DELETE | /bookings/{id} ',
    fails: {
      'need 8: cancel a booking': 'After a DELETE the booking would be gone.',
    },
  },
  'put-for-a-part': {
    because: 'Who sends only the seats with PUT has a room without a name.',
    file: 'endpoints.md',
    from: '| PATCH  ',
    to: '| PUT    ',
    fails: {
      'need 4: change some properties of a room':
        'PUT replaces the whole room: what the client does not send is gone.',
    },
  },
  'a-verb-in-the-path': {
    because: 'POST says already that something is added.',
    file: 'endpoints.md',
    from: '| POST   | /rooms     ',
    to: '| POST   | /rooms/add ',
    fails: {
      'need 3: add a room': '“/rooms/add” is not the address for this.',
      'paths consist of nouns: the method is the verb': '“add” in /rooms/add is a verb.',
    },
  },
  'an-empty-list-is-not-found': {
    because:
      'The list was found, and there is nothing in it. A 404 says that the address is wrong.',
    file: 'endpoints.md',
    from: '400 the number of seats is no number',
    to: '400 the number of seats is no number, 404 no room is large enough',
    fails: {'need 1: list the rooms': 'an empty list'},
  },
  'one-status-for-401-and-403': {
    because:
      'Signing in helps against the first, and nothing that the client does against the second.',
    file: 'endpoints.md',
    from: '401 not signed in, 403 not the organizer',
    to: '403 not signed in or not the organizer',
    fails: {
      'need 10: take one person off the list of those who attend':
        'What is the client told when nobody is signed in?',
    },
  },
  'a-post-to-repeat': {
    because: 'A client that believes it sends the booking again, and has two rooms.',
    file: 'endpoints.md',
    from: '| /bookings                         | 201     | no ',
    to: '| /bookings                         | 201     | yes',
    fails: {'need 6: book a room': 'POST promises something else about being repeated.'},
  },
  'bookings-a-minute-old': {
    because: 'The screen beside the door calls a room free that somebody has just booked.',
    file: 'endpoints.md',
    from: '| /rooms/{id}/bookings              | 200     | yes        | no-cache     ',
    to: '| /rooms/{id}/bookings              | 200     | yes        | max-age=60   ',
    fails: {'need 5: list the bookings of one room': 'lets a cache answer with something old'},
  },
  'a-review-that-says-nothing': {
    because: '“Looks good to me” teaches neither of the two anything.',
    file: 'endpoints.md',
    from: 'Why is the second DELETE of a person 404, when DELETE is idempotent?',
    to: 'Looks good to me.',
    fails: {
      'a peer has reviewed the table: two remarks, each with an answer': 'Two are needed.',
    },
  },
  'a-type-for-each-room': {
    because: 'A client compares the type with a name that it knows. It knows no Banda.',
    file: 'room-taken.json',
    from: 'problems/room-taken',
    to: 'problems/room-taken/banda',
    fails: {
      'room-taken.json has a type for programs: an address of its own, that never changes':
        'the same for every room',
    },
  },
  'one-list-of-keys-for-all': {
    because: 'Ben chose the key that Ana chose, and is shown her booking.',
    file: 'server.ts',
    from: 'JSON.stringify([user, key])',
    to: 'JSON.stringify([key])',
    fails: {'two users who choose the same key do not meet': "organizer: 'Bearer ana'"},
  },
  'any-body-for-a-key': {
    because: 'The client sent another booking, is told that it is made, and it is not.',
    file: 'server.ts',
    from: 'if (before?.sent === sent) return',
    to: 'if (before) return',
    fails: {'a key that belongs to another request is 422, a problem': 'status: 201'},
  },
};
