/** Runs the tests of exercises. */
import {execFile} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What came of one test. */
export type Outcome = {
  /** The file, absolute. */
  file: string;
  name: string;
  passed: boolean;
  /** Why it failed; empty when it did not. */
  message: string;
};

/** The part that we read of Vitest’s report. */
type Report = {
  testResults: {
    name: string;
    message: string;
    assertionResults: {title: string; status: string; failureMessages: string[]}[];
  }[];
};

export const exercises = fileURLToPath(new URL('.', import.meta.url));
const packageFile = createRequire(import.meta.url).resolve('vitest/package.json');
const vitest = join(dirname(packageFile), 'vitest.mjs');

/** The lessons that have an exercise. */
export const lessons = readdirSync(exercises, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .map(({name}) => name);

/** Of these, the ones that ask for two connections, which only a real server has. */
export const needsServer = ['transactions-and-concurrency'];

/** Runs all tests below a folder, or those of some lessons there. A file that does not even load is one failed test. */
export async function runTests(folder: string, only: string[] = []): Promise<Outcome[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'exercise-'));
  const report = join(temporary, 'report.json');
  const config = join(exercises, 'vitest.config.ts');
  const options = ['--root', folder, '--config', config, '--reporter=json'];
  const filters = only.map((lesson) => `${lesson}/`);
  try {
    const printed = await new Promise<string>((done) => {
      execFile(
        process.execPath,
        [vitest, 'run', ...filters, ...options, `--outputFile=${report}`],
        {cwd: exercises, maxBuffer: Infinity, env: {...process.env, VITEST: undefined}},
        // It fails when a test does; what came of each is in the report.
        (_, stdout, stderr) => {
          done(`${stdout}\n${stderr}`);
        },
      );
    });
    let text: string;
    try {
      text = readFileSync(report, 'utf8');
    } catch {
      throw new Error(`The tests did not run.\n${printed}`);
    }
    return (JSON.parse(text) as Report).testResults.flatMap(readFile);
  } finally {
    rmSync(temporary, {recursive: true});
  }
}

function readFile({name: file, message, assertionResults}: Report['testResults'][number]) {
  if (assertionResults.length === 0) {
    return [{file, name: 'the file can be loaded', passed: false, message}];
  }
  return assertionResults.map(({title, status, failureMessages}) => ({
    file,
    name: title,
    passed: status === 'passed',
    // Where what comes before the tests fails, the file says why. The stack behind the message tells nothing that the name of
    // the test does not.
    message: (failureMessages[0] ?? (status === 'passed' ? '' : message))
      .replace(/\n\s+at [\s\S]*/, '')
      .replace(/^\w*Error: /, ''),
  }));
}
