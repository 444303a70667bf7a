/** The messages of the error index, as Node.js and NestJS print them, kept in `output/`. After a change on purpose: npm run output */
import 'reflect-metadata';
import {Injectable, Module} from '@nestjs/common';
import {Test} from '@nestjs/testing';
import {execFile} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {dirname, parse} from 'node:path';
import {expect, test} from 'vitest';

const here = import.meta.dirname;
const programs = readdirSync(`${here}/errors`);

test('there are programs that fail', () => {
  expect(programs.length).toBeGreaterThan(5);
});

/** The message alone: the lines around it differ from one Node.js to the next. */
function messageOf(stderr: string): string {
  const lines = stderr.replaceAll(dirname(here), '/home/ana/bookable').split('\n');
  const first = lines.findIndex((line) => /^\w*(Error|Rejection)\b.*: /.test(line));
  const end = lines.findIndex((line, index) => index > first && /^( {4}at |$|Emitted )/.test(line));
  return `${lines.slice(first, end).join('\n').replace(/ \{$/, '')}\n`;
}

test.concurrent.for(programs)('%s fails as the error index says', async (program, {expect}) => {
  const stderr = await new Promise<string>((resolve) => {
    execFile(process.execPath, [`${here}/errors/${program}`], (_error, _stdout, printed) => {
      resolve(printed);
    });
  });
  expect(stderr).toMatch(/Error|Rejection/);
  await expect(messageOf(stderr)).toMatchFileSnapshot(`output/${parse(program).name}.txt`);
});

test('NestJS names the provider that it cannot find', async () => {
  @Injectable()
  class Clock {}

  @Injectable()
  class BookingsService {
    constructor(readonly clock: Clock) {}
  }

  @Module({providers: [BookingsService]})
  class AppModule {}

  const start = Test.createTestingModule({imports: [AppModule]}).compile();
  const error: unknown = await start.catch((reason: unknown) => reason);
  if (!(error instanceof Error)) throw new Error('NestJS was expected to refuse.');
  const printed = `${error.name}: ${error.message.trim()}\n`;
  await expect(printed).toMatchFileSnapshot('output/missing-dependency.txt');
});
