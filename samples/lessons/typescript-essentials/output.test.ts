/** What the compiler and the programs of the lesson print, kept in `output/`. After a change on purpose: npm run output */
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {format} from 'node:util';
import ts from 'typescript';
import {expect, test, vi} from 'vitest';
import {runProgram} from '#testing/run-program.js';

const here = import.meta.dirname;
const files = readdirSync(`${here}/errors`);

test('there are programs that the compiler refuses', () => {
  expect(files.length).toBeGreaterThan(5);
});

/** The settings that the lesson shows; `types` are the business of a folder with its own packages. */
const settings = ts.readConfigFile(`${here}/slots/tsconfig.json`, (name) => ts.sys.readFile(name));
const {options} = ts.convertCompilerOptionsFromJson(
  (settings.config as {compilerOptions: object}).compilerOptions,
  `${here}/slots`,
);
options.typeRoots = [`${here}/../../node_modules/@types`];

const library = readFileSync(`${here}/../../bookable/foundations/slots.ts`, 'utf8');

/** A part of the library, as the lesson hands it to the reader. */
function part(name: string): string {
  const [, text] = new RegExp(`// #region ${name}\n([^]*?)\n// #endregion`).exec(library) ?? [];
  if (!text) throw new Error(`slots.ts has no region "${name}".`);
  return text;
}

/** What the reader’s own slots.ts holds once these parts stand in it. */
const parts = (...names: string[]) => `${names.map(part).join('\n\n')}\n`;
const afterOverlaps = parts('slot', 'overlaps');
const afterDescribe = `${afterOverlaps}\n${parts('result', 'problems', 'lengths', 'check', 'describe')}`;
const whole = `${afterDescribe}\n${parts('read-time', 'parse', 'free')}`;

/** Compiles files of the reader’s folder, with a library of theirs. */
function compile(
  paths: string[],
  {slots = whole, ...more}: ts.CompilerOptions & {slots?: string} = {},
): ts.Program {
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    if (name === `${here}/slots/slots.ts`) return ts.createSourceFile(name, slots, version);
    if (!parsed.has(name)) parsed.set(name, parse(name, version));
    return parsed.get(name);
  };
  return ts.createProgram(paths, {...options, rootDir: here, noEmit: true, ...more}, host);
}
const parsed = new Map<string, ts.SourceFile | undefined>();

/** As `npx tsc` prints it in a terminal, without the colors. */
function refusalOf(program: ts.Program, file: string): string {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const printed = ts.formatDiagnosticsWithColorAndContext(
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)),
    {
      getCurrentDirectory: () => folder,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    },
  );
  // eslint-disable-next-line no-control-regex -- colors begin with one
  return printed.replace(/\x1b\[\d+m/g, '').trim();
}

const errors = compile(files.map((file) => `${here}/errors/${file}`));

test.each(files)('the compiler refuses %s', async (file) => {
  const refusal = refusalOf(errors, `${here}/errors/${file}`);
  expect(refusal).toContain('error TS');
  await expect(`${refusal}\n`).toMatchFileSnapshot(`output/${basename(file, '.ts')}.txt`);
});

test('the same decorator is accepted as one of the older kind', () => {
  const file = `${here}/errors/decorator.ts`;
  const refused = compile([file], {experimentalDecorators: true});
  expect(refusalOf(refused, file)).toBe('');
});

const programs = ['try', 'bodies', 'free'];

test('the programs of the walk compile, and so do the tests of its types', () => {
  const paths = [...programs, 'slots.types', 'slots'].map((name) => `${here}/slots/${name}.ts`);
  const program = compile(paths);
  expect(program.getSourceFile(`${here}/slots/slots.ts`)?.text).toBe(whole);
  expect(paths.map((path) => refusalOf(program, path))).toEqual(paths.map(() => ''));
});

test.each([...programs, 'wrong-call'])('the program %s prints what it does', async (name) => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...values) => lines.push(`${format(...values)}\n`));
  await import(`./slots/${name}.ts`);
  vi.restoreAllMocks();
  await expect(lines.join('')).toMatchFileSnapshot(`output/${name}-prints.txt`);
});

test('a call with another shape is refused', async () => {
  const file = `${here}/slots/wrong-call.ts`;
  const refusal = refusalOf(compile([file]), file);
  await expect(`${refusal}\n`).toMatchFileSnapshot('output/wrong-call.txt');
});

test('a problem that has no sentence yet is refused in describe', async () => {
  const added = afterDescribe.replace(
    "'in the past'};",
    "'in the past'}\n  | {readonly kind: 'on a Sunday'};",
  );
  const file = `${here}/slots/slots.ts`;
  const refusal = refusalOf(compile([file], {slots: added}), file);
  await expect(`${refusal}\n`).toMatchFileSnapshot('output/new-problem.txt');
});

test('a test of the types fails when a type allows more than it did', async () => {
  const file = `${here}/slots/slots.types.ts`;
  const loose = whole.replace('{readonly start: number; readonly end', '{start: number; end');
  const refusal = refusalOf(compile([file], {slots: loose}), file);
  await expect(`${refusal}\n`).toMatchFileSnapshot('output/loose-slot.txt');
});

test('what runs has no types', async () => {
  const compilerOptions = {...options, module: ts.ModuleKind.ESNext};
  const {outputText} = ts.transpileModule(afterOverlaps, {compilerOptions});
  await expect(outputText).toMatchFileSnapshot('output/overlaps.js.txt');
});

test('a claim with as checks nothing', async () => {
  await expect(runProgram(`${here}/claim.ts`)).toMatchFileSnapshot('output/claim.txt');
});
