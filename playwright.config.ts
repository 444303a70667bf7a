import {defineConfig, devices} from '@playwright/test';
import {chromiumFlags, findChromium} from './scripts/browser';
import {firefoxOptions} from './scripts/engines';

/** The one test runner: pure code in `unit`, the finished build in `build`, and what readers do in a browser. */
export default defineConfig({
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['./scripts/summary-reporter.ts']],
  use: {
    launchOptions: {executablePath: findChromium(), args: chromiumFlags},
    // It takes a fifth of the time again, and nobody sees it where all tests run.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
  },
  projects: [
    {
      name: 'unit',
      testMatch: '*.test.ts',
      // They are a package of their own, with their own runner.
      testIgnore: 'samples/**',
    },
    {name: 'build', testDir: 'e2e', testMatch: 'build/**/*.spec.ts', timeout: 180_000},
    {
      name: 'chromium',
      testDir: 'e2e',
      testIgnore: ['build/**', 'firefox/**', 'webkit/**'],
      use: {...devices['Desktop Chrome'], viewport: {width: 1366, height: 768}},
    },
    {
      // The reader's walk: its own tests, and those of Chromium's that bear the tag.
      name: 'firefox',
      testDir: 'e2e',
      testIgnore: ['build/**', 'webkit/**'],
      grep: /@firefox/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        viewport: {width: 1366, height: 768},
        launchOptions: firefoxOptions(),
      },
    },
    {name: 'webkit', testDir: 'e2e/webkit'},
  ],
});
