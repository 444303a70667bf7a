import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'only-success-is-timed': {
    because: 'tap sees values only: a request that fails after ten seconds leaves no line.',
    file: 'timing.interceptor.ts',
    from: `import {finalize,`,
    to: `import {tap as finalize,`,
    fails: {
      'a request that fails is timed too, and fails as before': 'expected [] to deeply equal',
      'your test finds nothing wrong with your own application':
        'no number: middleware → guard → interceptor, before → pipe → filter, not',
    },
  },
  'a-forgotten-await': {
    because: 'has returns a promise, and a promise is true: every pass is valid.',
    file: 'pass.guard.ts',
    from: `(await this.passes.has(pass))`,
    to: `!!this.passes.has(pass)`,
    fails: {
      'who has no valid pass cannot close a room': 'with a wrong pass: expected 200 to be 401',
    },
  },
  'any-id-will-do': {
    because: 'The client writes into your log whatever it likes.',
    file: 'request-id.middleware.ts',
    from: `typeof sent === 'string' && harmless.test(sent)`,
    to: `typeof sent === 'string'`,
    fails: {
      'an id that could do harm in a log is replaced': "expected '4711' to match",
    },
  },
  'only-known-addresses': {
    because: 'The middleware is bound to the routes there are; who misspells one gets no id.',
    file: 'app.module.ts',
    from: `forRoutes('{*path}')`,
    to: `forRoutes(RoomsController)`,
    fails: {
      'every answer has an id of its own, whether it is good news or not':
        "expected 'no id' to match",
    },
  },
  'passes-of-its-own': {
    because:
      'A guard that you build yourself gets what you give it: here, a list nobody writes to.',
    file: 'pass.guard.ts',
    from: `  constructor(private readonly passes: Passes) {}
`,
    to: `  private readonly passes = new Passes();
`,
    fails: {
      'who has a pass that was handed out can close a room': 'status: 401',
      'your test finds nothing wrong with your own application': 'all is well: 401, not 200',
    },
  },
  'one-variable-for-all': {
    because: 'While one request waits, the next one overwrites the variable.',
    file: 'request-context.ts',
    from: `new AsyncLocalStorage<string>()`,
    to: `{
  current: '',
  run(id: string, next: () => void) {
    this.current = id;
    next();
  },
  getStore() {
    return this.current;
  },
}`,
    fails: {
      'code that runs for no request has no id, also after one': 'to be undefined',
      'two requests at a time do not mix up their ids':
        "to include 'request-of-ana looked for room 1'",
    },
  },
};
