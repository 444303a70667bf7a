/** Types the Git cheat sheet from top to bottom, line by line. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {typeIntoShell} from './shell.js';

const commands = readFileSync(join(import.meta.dirname, 'cheat-sheet.sh'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What happens before a command, so that it has something to do. */
const before: Record<string, string> = {
  'git switch main               # to main …': `
git init --quiet --bare server.git
git clone --quiet server.git budi 2> /dev/null
git clone --quiet server.git rooms 2> /dev/null
cd rooms
echo 'Aula,12' > rooms.csv
git add .
git commit --quiet -m "List the rooms"
git push --quiet`,
  'git status                    # where am I, and what can I do?': `
echo 'Garden,8' >> rooms.csv`,
  'git commit --amend --no-edit  # what I have added, into the last commit': `
sed -i.bak 's/8/10/' rooms.csv
rm rooms.csv.bak
git add rooms.csv`,
  'git fetch                     # what is new, without touching my files': `
cd ../budi
git pull --quiet
echo 'Library,4' >> rooms.csv
git commit --quiet --all -m "Add the library"
git push --quiet
cd ../rooms`,
  'git status                    # which files? edit them, then:': `
printf '%s\\n' 'Aula,12' 'Garden,10' 'Library,4' > rooms.csv`,
  'git restore --staged rooms.csv  # not into the next commit after all': `
echo 'a mistake' >> rooms.csv
git add rooms.csv`,
  'git switch -c add-studio      # a branch that keeps the commits': `
git reset --quiet --hard
git switch --quiet main
git pull --quiet
echo 'Studio,12' >> rooms.csv
git commit --quiet --all -m "Add the studio"`,
  "echo '.env*' >> .gitignore    # before the file exists": `
echo 'MAIL_KEY=1234' > .env
git add .env
git commit --quiet -m "Add settings"`,
  'git switch main': `
git add .gitignore
git commit --quiet -m "Ignore settings"
git push --quiet origin add-studio add-studio:main`,
};

test('every command of the cheat sheet does what the sheet says', () => {
  expect(commands).toEqual(expect.arrayContaining(Object.keys(before)));
  const {answers, failed} = typeIntoShell(
    commands.flatMap((command) => [before[command] ?? ':', command]),
  );
  const answerTo = (beginning: string) =>
    answers[commands.findIndex((command) => command.startsWith(beginning)) * 2 + 1];

  expect(failed, 'a conflict, on purpose').toEqual(['git rebase origin/main']);
  expect(answerTo('git switch -c add-garden')).toContain("Switched to a new branch 'add-garden'");
  expect(answerTo('git branch ')).toContain('* add-garden');
  expect(answerTo('git diff ')).toContain('+Garden,8');
  expect(answerTo('git diff --staged')).toContain('+Garden,8');
  expect(answerTo('git show')).toContain('    Add the garden');
  expect(answerTo('git commit --amend')).toContain('1 insertion(+)');
  expect(answerTo('git push -u')).toContain('HEAD -> add-garden');
  expect(answerTo('git rebase origin/main')).toContain('CONFLICT (content)');
  expect(answerTo('GIT_EDITOR')).toContain('Successfully rebased');
  expect(answerTo('git rebase -i')).toContain('Successfully rebased');
  expect(answerTo('git push --force-with-lease')).toContain('(forced update)');
  expect(answerTo('git restore --staged')).toBe('');
  expect(answerTo('git revert')).toContain('Revert "Add the garden"');
  expect(answerTo('git stash pop')).toContain('Dropped refs/stash');
  expect(answerTo('git reflog')).toContain('HEAD@{0}');
  expect(answerTo('git switch -c add-studio')).toContain("Switched to a new branch 'add-studio'");
  expect(answerTo('git rm')).toBe("rm '.env'\n");
  expect(answerTo('git branch -d')).toContain('Deleted branch add-studio');
  expect(answerTo('git push origin --delete')).toContain('[deleted]         add-studio');
  expect(answerTo('git grep')).toBe('rooms.csv:2:Library,4\n');
  expect(answerTo('git log --oneline -S')).toContain('Add the library');
  expect(answerTo('git log --oneline -- rooms.csv')).toContain('List the rooms');
  expect(answerTo('git blame')).toContain('Ana Example');
});
