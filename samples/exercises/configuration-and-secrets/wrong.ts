import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'a-default-secret': {
    because:
      'A key in the code is known to all who can read the code, and production starts with it without a word.',
    file: 'settings.ts',
    from: `      .min(32)
`,
    to: `      .min(32)
      .default('bookable-development-key-0123456789')
`,
    fails: {
      'a bad LINK_KEY is refused, by name and without its value': 'undefined was let through',
      'without its key the job does not start': 'to deeply equal { status: 1',
    },
  },
  'it-prints-the-value': {
    because: 'A message with the value in it is helpful until the value is a password.',
    file: 'settings.ts',
    from: `error: 'Expected postgresql://…'`,
    to: `error: ({input}) => \`\${String(input)} is no address\``,
    fails: {
      'a bad DATABASE_URL is refused, by name and without its value': 'not to contain',
      'it repeats no value, for one of them may be a secret': 'swordfish',
    },
  },
  'a-coerced-switch': {
    because:
      'Every text that is not empty is true, “false” among them: no reminder is ever sent again.',
    file: 'settings.ts',
    from: `z.stringbool({truthy: ['true'], falsy: ['false']})`,
    to: `z.coerce.boolean()`,
    fails: {
      'settings come out as what they mean': 'dryRun: true',
      'a bad DRY_RUN is refused, by name and without its value': 'was let through',
      'on a good environment the job does its work, with the key it was given': 'Would send',
      'it says everything that is wrong at once, to people': "not named: expected [ 'DRY_RUN' ]",
    },
  },
  'only-the-first-problem': {
    because: 'Who mends five settings one by one deploys five times.',
    file: 'settings.ts',
    from: `error && z.prettifyError(error)`,
    to: `error && z.prettifyError(new z.ZodError(error.issues.slice(0, 1)))`,
    fails: {
      'it says everything that is wrong at once, to people': 'wrong, and not named',
      'a file that cannot be read is named, with everything else that is wrong': 'PUBLIC_URL',
    },
  },
  'private-of-typescript': {
    because:
      'TypeScript’s “private” is gone when the program runs, and console.log shows every field.',
    file: 'secret.ts',
    from: `  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself, for the one line that needs it. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }`,
    to: `  constructor(private readonly text: string) {}

  /** The text itself, for the one line that needs it. */
  reveal(): string {
    return this.text;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }`,
    fails: {
      'a secret shows itself only to the line that asks for it': 'Secret { text',
      'what it prints at its start holds its settings, and no secret': 'linkKey: Secret {',
    },
  },
  'the-schema-throws': {
    because: 'parse throws, and the person on call reads a list of calls inside of a library.',
    file: 'main.ts',
    from: `  console.error(\`The reminders do not start. Mend their environment:\\n\${read.problems}\`);
  process.exit(1);`,
    to: `  throw new Error(read.problems);`,
    fails: {
      'it says everything that is wrong at once, to people': 'a list of calls is for no reader',
    },
  },
};
