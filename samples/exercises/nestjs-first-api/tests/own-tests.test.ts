/** Tests the tests: they pass on the own API, and fail on APIs that do something wrong. */
import type {Type} from '@nestjs/common';
import {expect, test} from 'vitest';
import {httpTests} from '../work/http-tests.js';
import {RoomsModule} from '../work/rooms.module.js';
import {flawedApi, flaws} from './flawed-api.js';
import {withApi} from './start.js';

const tests = Object.entries(httpTests);

/** Runs one of the own tests on a fresh API; returns why it fails, or nothing. */
async function failure([name, run]: (typeof tests)[number], api: Type): Promise<string[]> {
  try {
    await withApi([api], run);
    return [];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

test('your tests pass on your API, and there are eight or more', async () => {
  const failures: string[] = [];
  for (const each of tests) failures.push(...(await failure(each, RoomsModule)));
  expect(failures).toEqual([]);
  expect(tests.length).toBeGreaterThanOrEqual(8);
});

test('your tests pass on another API that keeps the contract', async () => {
  const failures: string[] = [];
  for (const each of tests) failures.push(...(await failure(each, flawedApi())));
  expect(failures).toEqual([]);
});

test.each(flaws)('your tests notice an API that %s', async (flaw) => {
  for (const each of tests) {
    const [failed] = await failure(each, flawedApi(flaw));
    if (failed !== undefined) return;
  }
  expect.fail('None of them fails on it.');
});
