import {dirname} from 'node:path';
import ts from 'typescript';

/** What `npx tsc` prints in a terminal about a program that it refuses, without the colors; empty when it refuses nothing. */
export function compilerRefusal(file: string): string {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: ['node'],
  });
  const printed = ts.formatDiagnosticsWithColorAndContext(ts.getPreEmitDiagnostics(program), {
    getCurrentDirectory: () => dirname(file),
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  });
  // eslint-disable-next-line no-control-regex -- colors begin with one
  return printed.replace(/\x1b\[\d+m/g, '').trimEnd();
}
