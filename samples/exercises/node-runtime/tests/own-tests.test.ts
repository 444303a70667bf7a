/** Tests the tests: they pass on the own service, and fail on services that do something wrong. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import ts from 'typescript';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {flaws} from './flawed-service.js';

const here = import.meta.dirname;
const temporary = mkdtempSync(join(tmpdir(), 'own-tests-'));
const slots = createRequire(import.meta.url).resolve('#bookable/foundations/slots.js');

/** A run of `work/server.test.ts`: whether it passed, and what the test runner printed. */
type Run = {passed: boolean; printed: string};
const runs = new Map<string, Run>();

function transpile(file: string, to: string): void {
  const {outputText} = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext},
  });
  writeFileSync(to, outputText);
}

/** Runs the own tests in a process of their own; with a flaw, on a service that has it. */
async function run(flaw: string): Promise<void> {
  const folder = join(temporary, String(runs.size));
  runs.set(flaw, {passed: false, printed: ''});
  mkdirSync(folder);
  const imports = {'#bookable/foundations/slots.js': './slots.js'};
  writeFileSync(join(folder, 'package.json'), JSON.stringify({type: 'module', imports}));
  transpile(slots, join(folder, 'slots.js'));
  for (const name of readdirSync(join(here, '../work')).filter((name) => name.endsWith('.ts'))) {
    transpile(join(here, '../work', name), join(folder, name.replace(/ts$/, 'js')));
  }
  if (flaw) transpile(join(here, 'flawed-service.ts'), join(folder, 'server.js'));

  // A server that nobody closes keeps its process alive.
  const options = ['--test-reporter=tap', join(folder, 'server.test.js')];
  const child = spawn(process.execPath, options, {
    env: {...process.env, FLAW: flaw, NODE_TEST_CONTEXT: undefined},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  });
  const exited = once(child, 'exit');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await exited) as [number | null];
  const unfinished = status === null ? 'It does not end. Close each server in t.after.\n' : '';
  runs.set(flaw, {passed: status === 0, printed: `${unfinished}${stdout}${stderr}`});
}

beforeAll(async () => {
  await run('');
  if (runs.get('')?.passed) await Promise.all(flaws.map(run));
});
afterAll(() => {
  rmSync(temporary, {recursive: true});
});

test('your tests pass on your service, and there are five or more', () => {
  const {passed, printed} = runs.get('') ?? {passed: false, printed: 'They did not run.'};
  const failed = printed.split('\n').filter((line) => /^not ok|^It does not end/.test(line));
  expect(failed).toEqual([]);
  expect(passed, printed).toBe(true);
  expect(Number(/^# tests (\d+)/m.exec(printed)?.[1])).toBeGreaterThanOrEqual(5);
});

test.each(flaws)('your tests notice a service that %s', (flaw) => {
  expect(runs.get('')?.passed, 'they do not even pass on your own').toBe(true);
  expect(runs.get(flaw)?.passed, 'they pass on it').toBe(false);
});
