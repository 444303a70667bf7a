import {defineConfig} from 'vitest/config';

const databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) {
  const skipped = 'The tests on a real PostgreSQL (*.pg.test.ts, and *.db.test.ts a second time)';
  const help = 'Set DATABASE_URL, such as postgresql://postgres@127.0.0.1:5432/postgres.';
  if (process.env.CI) throw new Error(`${skipped} must run when CI is set. ${help}`);
  console.warn(`\nSKIPPED: ${skipped}. ${help}\n`);
}

/** Starting PGlite or a compiler takes seconds, and the machine may be busy with something else. */
const patience = {testTimeout: 60_000, hookTimeout: 60_000};

// PGlite is one database for all files of a worker, which therefore share their modules and run one after the other.
const onDatabase = (groupOrder: number) => ({
  isolate: false,
  maxWorkers: 1,
  sequence: {groupOrder},
  ...patience,
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'code',
          include: ['**/*.test.ts'],
          exclude: [
            '**/*.{db,pg,pglite}.test.ts',
            'exercises/*/**',
            'exercises/.proof/**',
            // Written for the test runner of Node.js; the lessons’ own tests run them.
            'lessons/node-runtime/slots/**',
            'lessons/nestjs-first-api/bookable/**',
            '**/node_modules/**',
            'dist/**',
          ],
          // Vitest would leave one processor free, and most of these tests wait for a program that they start.
          maxWorkers: '100%',
          ...patience,
        },
      },
      {test: {name: 'pglite', include: ['**/*.{db,pglite}.test.ts'], ...onDatabase(1)}},
      ...(databaseUrl
        ? [
            {
              test: {
                name: 'postgresql',
                include: ['**/*.{db,pg}.test.ts'],
                exclude: ['exercises/**'],
                globalSetup: 'testing/throwaway-database.ts',
                ...onDatabase(2),
              },
            },
          ]
        : []),
    ],
  },
});
