import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';

/** What a terminal shows: for each piece that was typed, what came after it. */
export type Session = {
  answers: string[];
  /** The commands that failed, in their order. */
  failed: string[];
  /** What Git wrote into the editor for the list of a rebase, the last time. */
  list: string;
};

/** In the place of the reader's editor: keeps the list of commits to rebase, and deletes the lines about .env files. */
const editor = `keep() { grep '^pick' "$1" > ~/list; sed -i.bak '/\\.env/d' "$1"; }; keep`;

/**
 * Types pieces of text into one bash, in a home folder of its own, which is shown as /home/ana. Time passes by a minute with
 * each piece, so that all hashes are the same in every run.
 */
export function typeIntoShell(pieces: string[]): Session {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'shell-')));
  const home = join(folder, 'home');
  try {
    mkdirSync(home);
    writeFileSync(
      join(home, '.gitconfig'),
      `[user]
	name = Ana Example
	email = ana@example.com
[init]
	defaultBranch = main
[core]
	abbrev = 7
[log]
	decorate = short
`,
    );
    const script = pieces.map((piece, minute) => {
      const time = new Date(Date.UTC(2030, 0, 7, 9, minute)).toISOString();
      return `export GIT_AUTHOR_DATE=${time} GIT_COMMITTER_DATE=${time}\n${piece}\nprintf '\\f'\n`;
    });
    const begin = `exec 2>&1; trap 'echo "$BASH_COMMAND" >> ~/failed' ERR; touch ~/failed ~/list\n`;
    const end = "cat ~/failed; printf '\\f'; cat ~/list\n";
    writeFileSync(join(folder, 'script'), [begin, ...script, end].join(''));
    const {stdout} = spawnSync('bash', [join(folder, 'script')], {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
        HOME: home,
        LC_ALL: 'C',
        TZ: 'UTC',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
        GIT_SEQUENCE_EDITOR: editor,
      },
    });
    const shown = stdout
      .replaceAll(home, '/home/ana')
      // A line that is written over.
      .replaceAll(/[^\n\f]*\r(?!\n)/g, '')
      .replaceAll('\u001b[K', '')
      .replaceAll(/[ \t]+$/gm, '');
    const [list = '', failed = '', ...answers] = shown.split('\f').reverse();
    return {answers: answers.reverse(), failed: failed.split('\n').filter(Boolean), list};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * A text without what versions of Git say each in their own way: hints, the “#” that newer ones put before a subject, the
 * server’s HEAD, which they learn with a fetch, and how wide a column is.
 */
export function withoutManner(text: string): string {
  return text
    .replaceAll(/^hint: .*\n/gm, '')
    .replaceAll(/^((?: {3})?pick) (\w+) # /gm, '$1 $2 ')
    .replaceAll(/(\w+\.\.\.) # /g, '$1 ')
    .replaceAll('(# ', '(')
    .replaceAll(', origin/HEAD', '')
    .replaceAll(/[ \t]+/g, ' ');
}
