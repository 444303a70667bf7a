import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'changes-what-it-was-given': {
    because: 'sort() changes the list it is called on, and push() does, too: the caller’s list.',
    file: 'functions.js',
    from: 'return [...bookings, booking].toSorted((a, b) => new Date(a.start) - new Date(b.start));',
    to: 'bookings.push(booking); return bookings.sort((a, b) => new Date(a.start) - new Date(b.start));',
    fails: {
      'addBooking puts the earliest start first, and leaves the given list alone':
        'to deeply equal',
    },
  },
  'compares-objects': {
    because: '=== asks of two objects whether they are the same one: two dates never are.',
    file: 'functions.js',
    from: 'const moment = (text) => new Date(text).getTime();',
    to: 'const moment = (text) => new Date(text);',
    fails: {
      'isSameTime is true for the same moments, written in two ways': 'expected false to be true',
    },
  },
  'one-count-for-all': {
    because: 'A variable outside the function belongs to every counter there is.',
    file: 'functions.js',
    from: `export function makeCounter() {
  let count = 0;
`,
    to: `let count = 0;
export function makeCounter() {
`,
    fails: {'makeCounter counts from 1, and each counter for itself': 'to deeply equal'},
  },
  'a-result-taken-for-a-sign': {
    because: 'undefined is a result, too: whether the task has run is another question.',
    file: 'functions.js',
    from: `    if (!called) {
      called = true;`,
    to: `    if (result === undefined) {
      called = true;`,
    fails: {
      'once calls the task a single time, also when it gives undefined': '3 times',
    },
  },
  'a-day-of-the-own-zone': {
    because:
      'getDate() tells the day where the computer stands. In New York it is still the day before.',
    file: 'functions.js',
    from: `  return new Date(moment).toISOString().slice(0, 10);`,
    to: `  const day = new Date(moment);
  const two = (part) => String(part).padStart(2, '0');
  return \`\${day.getFullYear()}-\${two(day.getMonth() + 1)}-\${two(day.getDate())}\`;`,
    fails: {'dayOf names the day in UTC, wherever the computer stands': '2030-01-06'},
  },
  'for-each-waits-for-nothing': {
    because: 'forEach throws away what its function returns: nobody waits for the promises.',
    file: 'functions.js',
    from: 'for (const item of items) await save(item);',
    to: 'items.forEach(async (item) => { try { await save(item); } catch { /* nobody hears it */ } });',
    fails: {
      'saveInTurn begins with the next when the one before it is done': 'to deeply equal',
      'saveInTurn stops at the first failure, and passes it on': 'promise resolved',
    },
  },
  'a-promise-that-nobody-awaits': {
    because:
      'Without await the promise leaves the try block before it fails, and catch never runs.',
    file: 'functions.js',
    from: '      return await task();',
    to: '      return task();',
    fails: {
      'retry gives the first result there is': 'busy',
      'retry gives up with the last failure': 'try 1',
    },
  },
};
