/** Windows of psql, typed into by a test: what a reader sees who types the same. */
import {spawn, spawnSync} from 'node:child_process';
import {inject} from 'vitest';
import {split} from '../scripts/answer.js';

/** One window of psql. */
export type Window = {
  /** Types lines, and resolves with what the window then shows: the lines and their answers, without the prompts. */
  type(lines: string): Promise<string>;
  close(): void;
};

const mark = 'That was all.';

/** Opens psql on the database of the tests. What it prints is the same on every computer: plain, in UTC. */
export function openWindow(): Window {
  const url = inject('databaseUrl') ?? '';
  // Through a shell, so that answers and errors come in one stream, in their order.
  const psql = spawn('sh', ['-c', 'exec psql --no-psqlrc --echo-all "$0" 2>&1', url], {
    env: {...process.env, PGTZ: 'UTC', LC_ALL: 'C.UTF-8'},
  });
  psql.stdout.setEncoding('utf8');
  let shown = '';
  let look: (end?: Error) => void = () => undefined;
  psql.stdout.on('data', (text: string) => {
    shown += text;
    look();
  });
  psql.on('close', () => {
    look(new Error(`psql ended.\n${shown}`));
  });
  return {
    async type(lines) {
      // A command of the shell makes psql print first what it still holds back.
      psql.stdin.write(`${lines.trim()}\n\\! echo '${mark}'\n`);
      await new Promise<void>((resolve, reject) => {
        look = (end) => {
          if (shown.includes(`\n${mark}\n`)) resolve();
          else if (end) reject(end);
        };
        look();
      });
      const text = shown
        .replace(`\\! echo '${mark}'\n`, '')
        .replace(`${mark}\n`, '')
        // psql fills up the last column.
        .replace(/ +$/gm, '');
      shown = '';
      return text;
    },
    close() {
      psql.stdin.end();
    },
  };
}

/** What psql answers to SQL, with the code of each refusal and NULL for what has no value, but without what is only for PostgreSQL’s own developers. */
export async function psqlAnswers(sql: string): Promise<string> {
  const options = '--no-psqlrc --quiet --pset null=NULL --set VERBOSITY=verbose --set QUIET=off';
  const {statements, rest} = split(sql);
  // A command of the shell makes psql print first what it still holds back.
  const input = [...statements, rest].map((statement) => `${statement}\n\\! :\n`).join('');
  const {stdout} = spawnSync(
    'sh',
    ['-c', `exec psql ${options} "$0" 2>&1`, inject('databaseUrl') ?? ''],
    {
      input,
      encoding: 'utf8',
      env: {...process.env, PGTZ: 'UTC', LC_ALL: 'C.UTF-8'},
    },
  );
  return stdout
    .replace(/^(?:(?:SCHEMA|TABLE|COLUMN|DATATYPE|CONSTRAINT) NAME|LOCATION):.*\n/gm, '')
    .replace(/^(NOTICE|WARNING): {2}\w{5}: /gm, '$1:  ')
    .replace(/ +$/gm, '');
}
