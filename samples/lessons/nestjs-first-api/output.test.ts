/** What the programs and the reader’s own folder print, kept in `output/`. After a change on purpose: npm run output */
import {ConsoleLogger, Logger, Module, type Type} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';
import {Test} from '@nestjs/testing';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {Server} from 'node:http';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {stripVTControlCharacters} from 'node:util';
import ts from 'typescript';
import {afterAll, beforeAll, expect, onTestFinished, test, vi} from 'vitest';
import {printed} from '#testing/printed.js';
import {AppModule} from './bookable/src/app.module.js';
import {Clock} from './bookable/src/clock.js';
import {AppModule as FirstModule} from './first/app.module.js';
import {BookingsModule, ExportingModule, FreeController} from './not-exported.js';

const here = import.meta.dirname;

/** What a program prints to both of its streams. */
async function streams(child: ChildProcess) {
  const exited = once(child, 'exit') as Promise<[number | null]>;
  if (!child.stdout || !child.stderr) throw new Error('Its streams are not piped.');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await exited;
  return {status, out, err};
}

const node = (...args: string[]) =>
  streams(
    spawn(process.execPath, args, {env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined}}),
  );

// Starting it takes longer than all other tests, so it begins before them.
const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const withoutMetadata = node(tsx, `${here}/no-metadata.ts`);

test.each(['decorators', 'container', 'scopes'])(
  '%s prints what the lesson shows',
  async (name) => {
    const output = await printed(() => import(`./ideas/${name}.ts`));
    await expect(output).toMatchFileSnapshot(`output/${name}.txt`);
  },
);

test('who is handed a clock is not bound to the one on the wall', async () => {
  const {answers} = await import('./ideas/by-hand.js');
  expect(answers.inTheTest).toBe(false);
  expect(answers.lonely).toBe(answers.inProduction);
});

test('what a provider of request scope keeps is gone after the request', async () => {
  const output = await printed(() => import('./request-scope.js'));
  await expect(output).toMatchFileSnapshot('output/request-scope.txt');
});

test('the first route that fits answers, unless Nest is told to sort them', async () => {
  const output = await printed(() => import('./route-order.js'));
  await expect(output).toMatchFileSnapshot('output/route-order.txt');
});

test('a provider that is not exported is not there for others', async () => {
  const start = (bookings: Type) => {
    @Module({imports: [bookings], controllers: [FreeController]})
    class FreeModule {}

    return Test.createTestingModule({imports: [FreeModule]}).compile();
  };
  await expect(start(ExportingModule)).resolves.toBeDefined();
  const error: unknown = await start(BookingsModule).catch((reason: unknown) => reason);
  if (!(error instanceof Error)) throw new Error('NestJS was expected to refuse.');
  const message = `${error.constructor.name} [${error.name}]: ${error.message.trim()}\n`;
  await expect(message).toMatchFileSnapshot('output/not-exported.txt');
});

test('without metadata a constructor gets nothing, and Nest warns', async () => {
  const {out, err} = await withoutMetadata;
  const lines = `${out}${err}`
    .split('\n')
    .map((line) => line.replace(/^\[Nest\].*(?=WARN|ERROR)/, ''));
  const [warning = ''] = lines.filter((line) => line.startsWith('WARN'));
  const [error = ''] = lines.filter((line) => line.startsWith('ERROR'));
  const [answer = ''] = lines.filter((line) => line.startsWith('500'));
  const output = `${warning}\n\n${error}\n\n${answer}\n`;
  await expect(output).toMatchFileSnapshot('output/no-metadata.txt');
});

/** Starts an application; returns what `curl -w "\n%{http_code}\n"` prints. */
async function start(module: Type) {
  Logger.overrideLogger(false);
  const app = await NestFactory.create(module);
  app.get(Clock, {strict: false}).now = () => Date.parse('2029-12-01T08:00:00Z');
  await app.listen(0, '127.0.0.1');
  onTestFinished(() => app.close());
  const url = await app.getUrl();
  return async (path: string, method = 'GET', type?: string) => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(type && {
        headers: {'content-type': type},
        body: readFileSync(`${here}/bookable/hour.json`),
      }),
    });
    return `${await response.text()}\n${response.status}\n`;
  };
}

test('Bookable answers what the lesson shows', async () => {
  const ask = await start(AppModule);
  const json = 'application/json';
  const free = '/free?start=2030-01-07T08:00:00Z&end=2030-01-07T12:00:00Z';
  const answers = {
    booked: await ask('/bookings', 'POST', json),
    taken: await ask('/bookings', 'POST', json),
    form: await ask('/bookings', 'POST', 'application/x-www-form-urlencoded'),
    read: await ask('/bookings/1'),
    missing: await ask('/bookings/9'),
    nowhere: await ask('/nowhere'),
    free: await ask(free),
    canceled: await ask('/bookings/1', 'DELETE'),
  };
  for (const [name, answer] of Object.entries(answers)) {
    await expect(answer).toMatchFileSnapshot(`output/${name}.txt`);
  }
});

test('the log of the start names what was built and which routes there are', async () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0);
  Logger.overrideLogger(new ConsoleLogger({colors: false}));
  const app = await NestFactory.create(FirstModule);
  onTestFinished(() => app.close());
  await app.listen(0, '127.0.0.1');
  vi.restoreAllMocks();
  const lines = written.map((line) => line.replace(/^\[Nest\].*?LOG /, '').replace(/ \+\d+ms/, ''));
  await expect(lines.join('')).toMatchFileSnapshot('output/log.txt');
});

test('the smallest application greets', async () => {
  const listening = new Promise<Server>((resolve) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below, with its server
    const listen = Server.prototype.listen;
    vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, _, done) {
      resolve(this);
      return listen.call(this, 0, done as () => void); // 3000 may be taken
    });
  });
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await import('./bookable/src/hello.js');
  const server = await listening;
  vi.restoreAllMocks();
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  const response = await fetch(`http://localhost:${address.port}/hello`);
  await expect(`${await response.text()}\n`).toMatchFileSnapshot('output/hello.txt');
});

/** The reader’s folder as it is in the end: with the settings and the files that the lesson shows. */
const folder = mkdtempSync(join(tmpdir(), 'first-api-'));
let program: ts.Program;
let options: ts.CompilerOptions;

beforeAll(() => {
  symlinkSync(`${here}/../../node_modules`, `${folder}/node_modules`, 'junction');
  writeFileSync(`${folder}/package.json`, '{"type": "module"}');
  const files = readdirSync(`${here}/bookable/src`).filter((name) => name.endsWith('.ts'));
  for (const name of files) cpSync(`${here}/bookable/src/${name}`, `${folder}/src/${name}`);
  for (const name of ['slots.ts', 'settings.ts']) {
    cpSync(`${here}/../../bookable/foundations/${name}`, `${folder}/src/${name}`);
  }
  cpSync(`${here}/bookable/tsconfig.json`, `${folder}/tsconfig.json`);
  const {config} = ts.readConfigFile(`${folder}/tsconfig.json`, (name) =>
    ts.sys.readFile(name),
  ) as {
    config: unknown;
  };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  ({options} = parsed);
  program = ts.createProgram(parsed.fileNames, options);
  program.emit();
});
afterAll(() => {
  rmSync(folder, {recursive: true});
});

/** The folder with something changed in one file, and that file. */
function changed(name: string, from: string, to: string) {
  const path = `${folder}/src/${name}`;
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === path
      ? ts.createSourceFile(file, before.replace(from, to), version)
      : (program.getSourceFile(file) ?? parse(file, version));
  const other = ts.createProgram(program.getRootFileNames(), options, host);
  const file = other.getSourceFile(path);
  if (!file) throw new Error(`${name} is not there.`);
  return {other, file};
}

test('the compiler accepts the files of the lesson with the settings of the lesson', () => {
  const problems = ts.getPreEmitDiagnostics(program).map(({messageText}) => messageText);
  expect(problems).toEqual([]);
  expect(program.getSourceFile(`${folder}/src/app.module.ts`)).toBeDefined();
});

test('the compiler refuses an import without .js, and rarely names the right one', async () => {
  const shown = [
    changed('free.controller.ts', './json.js', './json'),
    changed('free.module.ts', './bookings.module.js', './bookings.module'),
  ].map(({other, file}) =>
    ts.formatDiagnosticsWithColorAndContext(other.getSemanticDiagnostics(file), {
      getCurrentDirectory: () => folder,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
  const plain = stripVTControlCharacters(shown.join('\n')).trimEnd();
  await expect(`${plain}\n`).toMatchFileSnapshot('output/without-js.txt');
});

test('what is imported as a type is called Function in the metadata', () => {
  const {other, file} = changed(
    'free.controller.ts',
    'import {BookingsService}',
    'import type {BookingsService}',
  );
  let emitted = '';
  other.emit(file, (_, code) => (emitted = code));
  expect(emitted).toContain('__metadata("design:paramtypes", [Function])');
});

test('the tests that the lesson shows pass', async () => {
  const {status, out} = await node(
    '--test',
    '--test-reporter=spec',
    `${folder}/dist/bookings.test.js`,
  );
  expect(out).toContain('pass 4');
  expect(status).toBe(0);
  const lines = out.split('\n').filter((line) => /^✔|^ℹ (tests|pass|fail) /.test(line));
  const shown = `${lines.join('\n').replace(/\d+\.\d+ms/g, '20ms')}\n`;
  await expect(shown).toMatchFileSnapshot('output/tests.txt');
});
