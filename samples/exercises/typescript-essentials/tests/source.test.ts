/** Reads and compiles the file itself. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {expect, test} from 'vitest';

const path = fileURLToPath(new URL('../work/booking.ts', import.meta.url));
const text = readFileSync(path, 'utf8');
const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);

/** What belongs to the language, parsed once. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says about a text that stands in the file. */
function compile(changed: string): readonly ts.Diagnostic[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    if (name === path) return ts.createSourceFile(path, changed, version);
    if (!libraries.has(name)) libraries.set(name, parse(name, version));
    return libraries.get(name);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([path], options, host));
}

/** The lines of the file that have what is looked for. */
function linesWith(isFound: (node: ts.Node) => boolean): number[] {
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (isFound(node))
      lines.push(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

const isConst = (node: ts.AsExpression) => node.type.getText(source) === 'const';

test('no line has the type any', () => {
  expect(linesWith((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
});

test('no line claims a type with as', () => {
  expect(linesWith((node) => ts.isAsExpression(node) && !isConst(node))).toEqual([]);
});

test('the compiler finds nothing wrong', () => {
  const problems = compile(text).map(({start = 0, messageText}) => {
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(problems).toEqual([]);
});

test('a third status is a compiler error in describe', () => {
  const third = `type Booking = Known | (Omit<Known, 'status'> & {readonly status: 'held'});`;
  const changed = `${text.replace(/export type Booking\b/, 'type Known')}\nexport ${third}\n`;
  const start = changed.indexOf('export function describe');
  const end = changed.indexOf('\n}', start);
  const errors = compile(changed).filter(({start: at = 0}) => start < at && at < end);
  expect(errors.length).toBeGreaterThan(0);
});
