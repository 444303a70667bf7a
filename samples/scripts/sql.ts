/**
 * Runs SQL on a PostgreSQL inside Node.js, which begins empty and is gone afterwards: `npm run sql rooms.sql more.sql`. Without a
 * file it runs what is typed, until `\q`; `\i rooms.sql` there runs a file, as in psql.
 */
import {PGlite} from '@electric-sql/pglite';
import {btree_gist} from '@electric-sql/pglite/contrib/btree_gist';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {answers, split} from './answer.js';

const db = await PGlite.create({extensions: {btree_gist}});
const files = process.argv.slice(2);
if (files.length === 0) await prompt();
for (const file of files) if (!(await runFile(file))) break;
await db.close();

async function prompt(): Promise<void> {
  const {stdin: input, stdout: output} = process;
  const lines = createInterface({input, output, prompt: 'sql=> ', terminal: input.isTTY});
  const ask = (text: string) => {
    lines.setPrompt(text);
    if (input.isTTY) lines.prompt();
  };
  if (input.isTTY) console.log('An empty PostgreSQL. A statement ends with ; and \\q leaves.');
  let typed = '';
  ask('sql=> ');
  for await (const line of lines) {
    const [, command, file = ''] = typed === '' ? (/^\s*\\(\w)\s*(\S*)/.exec(line) ?? []) : [];
    if (command === 'q') break;
    if (command === 'i') await runFile(file);
    else if (command) console.log(`There is no \\${command} here, only \\i and \\q.`);
    else {
      typed += `${line}\n`;
      const {rest} = split(typed);
      process.stdout.write(await answers(db, typed.slice(0, typed.length - rest.length)));
      typed = rest;
    }
    ask(typed === '' ? 'sql=> ' : 'sql-> ');
  }
  lines.close();
}

async function runFile(file: string): Promise<boolean> {
  let sql: string;
  try {
    sql = readFileSync(file, 'utf8');
  } catch {
    console.error(`There is no file ${resolve(file)}.`);
    process.exitCode = 1;
    return false;
  }
  process.stdout.write(await answers(db, sql));
  return true;
}
