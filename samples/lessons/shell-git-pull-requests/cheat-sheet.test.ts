/** Runs every command of the Git cheat sheet. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {typeIntoShell} from './shell.js';

const script = readFileSync(join(import.meta.dirname, 'cheat-sheet.sh'), 'utf8');

test('every command of the cheat sheet does what the sheet says', () => {
  const parts = script.split(/^(?=# #region )/m);
  const {answers, failed} = typeIntoShell(parts);
  const answer = (region: string) =>
    answers[parts.findIndex((part) => part.startsWith(`# #region ${region}\n`))] ?? '';

  // A conflict, on purpose.
  expect(failed).toEqual(['git rebase origin/main']);
  expect(answer('begin')).toContain("Switched to a new branch 'add-garden'");
  expect(answer('look')).toContain('+Garden,8');
  expect(answer('commit')).toMatch(/^ {4}Add the garden$/m);
  expect(answer('amend')).toContain('1 insertion(+)');
  expect(answer('push')).toContain('[new branch]      HEAD -> add-garden');
  expect(answer('rebase')).toContain('CONFLICT (content)');
  expect(answer('conflict')).toContain('Successfully rebased');
  expect(answer('force')).toContain('(forced update)');
  expect(answer('tidy')).toContain('Successfully rebased');
  expect(answer('undo')).toContain('Revert "Add the garden"');
  expect(answer('stash')).toMatch(/Dropped refs\/stash[^]*HEAD@\{0\}/);
  expect(answer('wrong-branch')).toContain("Switched to a new branch 'add-studio'");
  expect(answer('find')).toMatch(/^rooms.csv:2:Library,4\n\w{7} .*Add the library\n/);
  expect(answer('secret')).toContain("rm '.env'");
  expect(answer('after')).toContain('- [deleted]         add-studio');
});
