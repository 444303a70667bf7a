/** What the compiler and the programs of the lesson print, kept in `output/`. After a change on purpose: npm run output */
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import ts from 'typescript';
import {expect, test} from 'vitest';
import {runProgram} from '#testing/run-program.js';

const here = import.meta.dirname;
const files = readdirSync(`${here}/errors`);

test('there are programs that the compiler refuses', () => {
  expect(files.length).toBeGreaterThan(5);
});

const program = ts.createProgram(
  files.map((file) => `${here}/errors/${file}`),
  {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    lib: ['lib.es2023.d.ts'],
    types: [],
  },
);

/** As `npx tsc` prints it in a terminal, without the colors. */
function refusalOf(file: string): string {
  const source = program.getSourceFile(`${here}/errors/${file}`);
  const printed = ts.formatDiagnosticsWithColorAndContext(
    ts.getPreEmitDiagnostics(program, source),
    {
      getCurrentDirectory: () => `${here}/errors`,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    },
  );
  // eslint-disable-next-line no-control-regex -- colors begin with one
  return printed.replace(/\x1b\[\d+m/g, '').trim();
}

test.each(files)('the compiler refuses %s', async (file) => {
  const refusal = refusalOf(file);
  expect(refusal).toContain('error TS');
  await expect(`${refusal}\n`).toMatchFileSnapshot(`output/${basename(file, '.ts')}.txt`);
});

test('a claim with as checks nothing', async () => {
  await expect(runProgram(`${here}/claim.ts`)).toMatchFileSnapshot('output/claim.txt');
});
