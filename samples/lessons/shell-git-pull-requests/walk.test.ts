/**
 * Walks the lesson as a reader does: types every command of the page into a terminal, saves the files that it shows, and keeps
 * what the terminal answers in `output/`. After a change on purpose: npm run output
 *
 * Kept are the words of Git 2.39; where other versions differ in nothing but manner, that is no failure.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {typeIntoShell, withoutManner, type Session} from './shell.js';

const here = import.meta.dirname;
const page = readFileSync(
  join(here, '../../../docs/backend/foundations/shell-git-pull-requests.mdx'),
  'utf8',
);
const folder = 'samples/lessons/shell-git-pull-requests/';

/** What is typed or saved, and the file in `output/` that holds the answer, if the page shows it. */
type Step = {typed: string; output?: string};

function readSteps(): Step[] {
  const walk = page.slice(page.indexOf('\n## In Bookable'), page.indexOf('\n## Practice'));
  const steps: Step[] = [];
  for (const [, notRun, language, title = '', text = ''] of walk.matchAll(
    /(\{\/\* not run: [^\n]*\n\n)?^```(\w+)(?: title="([^"]*)")?\n([\s\S]*?)^```$/gm,
  )) {
    const last = steps.at(-1);
    if (title.startsWith(`${folder}files/`)) {
      steps.push({typed: `cp '${join(here, title.slice(folder.length))}' .`});
    } else if (title.startsWith(`${folder}output/`) && last) {
      const output = title.slice(`${folder}output/`.length);
      if (output !== 'list.txt') last.output = output;
    } else if (language === 'bash' && !notRun) {
      steps.push({typed: text});
    }
  }
  return steps;
}

/** Compares what was printed with what is kept, apart from the manners of versions. */
async function expectKept(printed: string, output: string): Promise<void> {
  const path = join(here, 'output', output);
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const isSame = withoutManner(printed) === withoutManner(kept);
  await expect(isSame ? kept : printed).toMatchFileSnapshot(path);
}

const steps = readSteps();
const session: Session = typeIntoShell(steps.map(({typed}) => typed));
const shown = steps.flatMap(({output}, index) =>
  output ? [{output, answer: session.answers[index] ?? ''}] : [],
);

test('every command of the lesson is typed, and has an answer', () => {
  expect(steps.length).toBeGreaterThan(30);
  expect(session.answers).toHaveLength(steps.length);
});

test.each(shown)('the terminal answers as $output says', async ({output, answer}) => {
  await expectKept(answer, output);
});

test('the list that Git opens in the editor is the one on the page', async () => {
  await expectKept(session.list, 'list.txt');
});

test('the commands that fail are those that the lesson lets fail', () => {
  expect(session.failed).toEqual([
    'git rebase origin/main',
    'git status',
    'git push',
    'git grep real-key-7731',
  ]);
});
