import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'the-first-piece-is-the-body': {
    because:
      'A body comes in as many pieces as the network likes. On your own machine it is mostly one.',
    file: 'server.ts',
    from: `    if (size <= longestBody) chunks.push(chunk);`,
    to: `    if (size <= longestBody && chunks.length === 0) chunks.push(chunk);`,
    fails: {'a body that comes in two pieces is read whole': 'expected 400 to be 201'},
  },
  'a-path-with-its-question': {
    because:
      '“request.url” is everything behind the host, the question mark and what follows included.',
    file: 'server.ts',
    from: `    switch (pathname) {`,
    to: `    switch (pathname && request.url) {`,
    fails: {
      'what is free is what the bookings leave': 'expected 404 to be 200',
      'a question about no slot is refused with 400': 'expected 404 to be 400',
      'your tests pass on your service, and there are five or more': 'what is booked is not free',
      'your tests notice a service that books a room twice': 'they do not even pass on your own',
      'your tests notice a service that lets a meeting of five minutes through': 'on your own',
      'your tests notice a service that offers what is taken': 'on your own',
      'your tests notice a service that answers broken JSON with 500': 'on your own',
      'your tests notice a service that knows every path': 'on your own',
    },
  },
  'the-clock-on-the-wall': {
    because: 'With the machine’s own clock a test of the past passes or fails with the calendar.',
    file: 'server.ts',
    from: `    const slot = parseSlot(parseJson(text), now());`,
    to: `    const slot = parseSlot(parseJson(text), Date.parse('2026-01-01T00:00:00Z'));`,
    fails: {
      'a body that is in the past of the clock is refused with 400, and the service lives on':
        'status: 201',
    },
  },
  'json-that-is-trusted': {
    because: 'The client’s mistake is reported as ours: 500, and somebody is woken at night.',
    file: 'server.ts',
    from: `  } catch {
    return undefined;
  }`,
    to: `  } finally {
    // nothing to clean up
  }`,
    fails: {
      'a body that is broken JSON is refused with 400, and the service lives on': 'status: 500',
      'a body that is empty is refused with 400, and the service lives on': 'status: 500',
      'your tests pass on your service, and there are five or more': 'a body that breaks off',
      'your tests notice a service that books a room twice': 'they do not even pass on your own',
      'your tests notice a service that lets a meeting of five minutes through': 'on your own',
      'your tests notice a service that offers what is taken': 'on your own',
      'your tests notice a service that answers broken JSON with 500': 'on your own',
      'your tests notice a service that knows every path': 'on your own',
    },
  },
  'a-test-of-the-good-way-only': {
    because:
      'The test passes when the second booking is made as well: it looks at what was never in doubt.',
    file: 'server.test.ts',
    from: `  assert.equal(second.status, 409);`,
    to: `  assert.ok(second.status);`,
    fails: {'your tests notice a service that books a room twice': 'they pass on it'},
  },
  'a-piece-is-a-line': {
    because: 'A piece of a stream ends anywhere, also in the middle of a line.',
    file: 'import.ts',
    from: `  for await (const line of createInterface({input: createReadStream(path)})) {`,
    to: `  const lines = createReadStream(path, 'utf8').map((piece: string) => piece.split('\\n'));
  for await (const line of lines.flatMap((each: string[]) => each) as AsyncIterable<string>) {`,
    fails: {'a file of many pieces is read whole': 'This is not JSON.'},
  },
};
