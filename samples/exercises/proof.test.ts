/**
 * Proves each exercise: its starter fails, its solution passes, and every wrong attempt fails for the reason that it is there
 * for. All of them are put side by side in `.proof`, each with a copy of the tests, and run in two halves at once.
 */
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import ts from 'typescript';
import {beforeAll, describe, expect, test} from 'vitest';
import {exercises, lessons, needsServer, runTests, type Outcome} from './run.js';
import type {WrongAttempt} from './wrong-attempt.js';

// vitest.config.ts says so when they are skipped.
const proven = lessons.filter(
  (lesson) => process.env.DATABASE_URL || !needsServer.includes(lesson),
);

/** The wrong attempts of each lesson, by name. */
const wrongAttempts: Record<string, Record<string, WrongAttempt>> = {};
for (const lesson of proven) {
  // What every wrong.ts exports; a lesson without the file fails here, with the file’s name.
  const {wrong} = (await import(`./${lesson}/wrong.ts`)) as {wrong: Record<string, WrongAttempt>};
  wrongAttempts[lesson] = wrong;
}

const proof = join(exercises, '.proof');
let outcomes: Outcome[];

/** What came of the tests of one variant: `starter`, `solution` or the name of a wrong attempt. */
const outcomesOf = (lesson: string, variant: string) =>
  outcomes.filter(({file}) => file.includes([lesson, variant, 'tests', ''].join(sep)));
const failures = (lesson: string, variant: string) =>
  Object.fromEntries(
    outcomesOf(lesson, variant)
      .filter(({passed}) => !passed)
      .map(({name, message}) => [name, message]),
  );

beforeAll(async () => {
  rmSync(proof, {recursive: true, force: true});
  mkdirSync(proof);
  const config = {extends: '../../tsconfig.json', include: ['**/*.ts'], exclude: []};
  writeFileSync(join(proof, 'tsconfig.json'), JSON.stringify(config));
  for (const lesson of proven) {
    const put = (variant: string, source: string) => {
      const folder = join(proof, lesson, variant);
      cpSync(join(exercises, lesson, 'tests'), join(folder, 'tests'), {recursive: true});
      cpSync(join(exercises, lesson, source), join(folder, 'work'), {recursive: true});
      return join(folder, 'work');
    };
    put('starter', 'starter');
    put('solution', 'solution');
    for (const [name, {file, from, to}] of Object.entries(wrongAttempts[lesson] ?? {})) {
      const path = join(put(name, 'solution'), file);
      const parts = readFileSync(path, 'utf8').split(from);
      if (parts.length !== 2) {
        throw new Error(
          `${lesson}: "${name}" replaces what ${file} has ${parts.length - 1} times.`,
        );
      }
      writeFileSync(path, parts.join(to));
    }
  }
  // Each half has a database of its own.
  const half = (of: number) => proven.filter((_, index) => index % 2 === of);
  const halves = await Promise.all([0, 1].map((of) => runTests(proof, half(of))));
  outcomes = halves.flat();
}, 900_000);

test('the solutions compile, and the tests with them', () => {
  const config = {extends: '../../tsconfig.json', include: ['*/solution'], exclude: []};
  const path = join(proof, 'tsconfig.solutions.json');
  writeFileSync(path, JSON.stringify(config));
  const {config: read} = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  const {options, fileNames} = ts.parseJsonConfigFileContent(read, ts.sys, proof);
  expect(fileNames.length).toBeGreaterThan(proven.length);
  const problems = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
  expect(problems.map(({file, messageText}) => [file?.fileName, messageText])).toEqual([]);
});

describe.each(proven)('%s', (lesson) => {
  test('the solution passes every test', () => {
    expect(outcomesOf(lesson, 'solution').length).toBeGreaterThan(5);
    expect(failures(lesson, 'solution')).toEqual({});
  });

  test('the starter loads, and fails tests of the core task and of the stretch', () => {
    const failed = outcomesOf(lesson, 'starter').filter(({passed}) => !passed);
    expect(failed.map(({name}) => name)).not.toContain('the file can be loaded');
    const files = new Set(failed.map(({file}) => file.split(sep).at(-1)?.split('.')[0]));
    expect([...files]).toEqual(expect.arrayContaining(['core', 'stretch']));
  });

  test('there are wrong attempts', () => {
    expect(Object.keys(wrongAttempts[lesson] ?? {}).length).toBeGreaterThan(2);
  });

  test.each(Object.entries(wrongAttempts[lesson] ?? {}))('%s fails', (name, {fails}) => {
    const found = failures(lesson, name);
    expect(Object.keys(found).sort()).toEqual(Object.keys(fails).sort());
    for (const [failed, message] of Object.entries(fails)) expect(found[failed]).toContain(message);
  });
});
