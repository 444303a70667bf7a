/** What each need asks of its row. Read it after you have thought yourself: it is the list of a strict reviewer. */
export type Need = {
  name: string;
  /** The endpoints that fulfill it, written `METHOD path`, each with the statuses of success. What varies in a path is {}. */
  endpoints: Record<string, number[]>;
  /** Failures that have to be there, each with what the client must be told. */
  must: Record<number, string>;
  /** Failures that may be there as well. */
  may: number[];
  /** How old the answer may be; undefined where nothing is read. */
  age?: 'a minute' | 'not at all';
  /** Why a certain method or status is wrong here. */
  because?: Record<string, string>;
};

const signedIn = {401: 'nobody is signed in'};
const noAdmin = {...signedIn, 403: 'who is signed in is no admin'};
const empty =
  'No room that fits is a good answer, too: an empty list. The address itself is there.';
const everybodyReads = 'Everybody may read this.';

export const needs: Record<number, Need> = {
  1: {
    name: 'list the rooms',
    endpoints: {'GET /rooms': [200]},
    must: {400: 'the number of seats is no number'},
    may: [],
    age: 'a minute',
    because: {404: empty, 204: empty, 401: everybodyReads, 403: everybodyReads},
  },
  2: {
    name: 'read one room',
    endpoints: {'GET /rooms/{}': [200]},
    must: {404: 'there is no such room'},
    may: [400],
    age: 'a minute',
    because: {401: everybodyReads, 403: everybodyReads},
  },
  3: {
    name: 'add a room',
    endpoints: {'POST /rooms': [201]},
    must: {...noAdmin, 400: 'a field is wrong', 409: 'the name is taken'},
    may: [],
    because: {200: 'Something new is there now. There is a status that says so.'},
  },
  4: {
    name: 'change some properties of a room',
    endpoints: {'PATCH /rooms/{}': [200, 204]},
    must: {
      ...noAdmin,
      400: 'a field is wrong',
      404: 'there is no such room',
      409: 'the name is taken',
    },
    may: [412],
    because: {PUT: 'PUT replaces the whole room: what the client does not send is gone.'},
  },
  5: {
    name: 'list the bookings of one room',
    endpoints: {'GET /rooms/{}/bookings': [200]},
    must: {404: 'there is no such room'},
    may: [400],
    age: 'not at all',
    because: {401: everybodyReads, 403: everybodyReads},
  },
  6: {
    name: 'book a room',
    endpoints: {
      'POST /bookings': [201],
      'POST /rooms/{}/bookings': [201],
      'PUT /bookings/{}': [201],
    },
    must: {
      ...signedIn,
      400: 'a field is wrong, or it takes longer than 8 hours',
      409: 'the room is taken',
      422: 'it is in the past, or there are more people than seats',
    },
    may: [404],
    because: {
      200: 'Something new is there now. There is a status that says so.',
      403: 'Who is signed in may book.',
    },
  },
  7: {
    name: 'read one booking',
    endpoints: {'GET /bookings/{}': [200]},
    must: {404: 'there is no such booking'},
    may: [400],
    age: 'not at all',
    because: {401: everybodyReads, 403: everybodyReads},
  },
  8: {
    name: 'cancel a booking',
    endpoints: {
      'POST /bookings/{}/cancel': [200, 204],
      'POST /bookings/{}/cancellation': [200, 201, 204],
      'PUT /bookings/{}/cancellation': [200, 201, 204],
      'PATCH /bookings/{}': [200, 204],
    },
    must: {
      ...signedIn,
      403: 'who is signed in is neither its organizer nor a manager',
      404: 'there is no such booking',
      409: 'it is canceled already',
    },
    may: [400, 422],
    because: {
      DELETE: 'After a DELETE the booking would be gone. It has to stay, as canceled.',
      GET: 'A GET changes nothing: who only opens a link must not cancel anything.',
    },
  },
  9: {
    name: 'say which amenities a room has',
    endpoints: {'PUT /rooms/{}/amenities': [200, 204]},
    must: {...noAdmin, 400: 'what was sent is no list of amenities', 404: 'there is no such room'},
    may: [412, 422],
    because: {
      PATCH: 'The client always sends the whole list. There is a method for exactly that.',
      POST: 'Sent twice, it is the same list. There is a method that promises so.',
    },
  },
  10: {
    name: 'take one person off the list of those who attend',
    endpoints: {'DELETE /bookings/{}/attendees/{}': [200, 204]},
    must: {
      ...signedIn,
      403: 'who is signed in is not the organizer',
      404: 'there is no such booking or person',
    },
    may: [400, 409, 422],
  },
};

export const meanings: Record<string, string> = {
  GET: 'GET reads, and changes nothing.',
  POST: 'POST hands something over, mostly to make something new of it.',
  PUT: 'PUT says what stands at the address from now on, as a whole.',
  PATCH: 'PATCH changes a part of what stands at the address.',
  DELETE: 'DELETE takes away what stands at the address.',
};
