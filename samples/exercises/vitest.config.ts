/** How the tests of an exercise run, for a reader and for the proof. */
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/tests/*.test.ts'],
    // The compiler and a database are loaded once, not once for each file.
    isolate: false,
    // A message that is cut short (“{ id: 1, …(3) }”) helps nobody.
    chaiConfig: {truncateThreshold: 0},
    ...(process.env.DATABASE_URL && {
      globalSetup: fileURLToPath(new URL('../testing/throwaway-database.ts', import.meta.url)),
    }),
    // Those that write to the database take turns.
    maxWorkers: 1,
    testTimeout: 30_000,
    // One of them loads 200,000 rows, and the machine may be busy with something else.
    hookTimeout: 300_000,
    typecheck: {enabled: true, include: ['**/tests/*.test-d.ts'], ignoreSourceErrors: true},
  },
});
