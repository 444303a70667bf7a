import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, test} from '@playwright/test';
import {stages} from '../src/data/curriculum';
import {lintAll, lintLesson, lintStage, mostWords} from './lessons';

const today = '2026-11-22';
const file = 'docs/backend/foundations/typescript-essentials.mdx';
const template = readFileSync(join(__dirname, 'lesson-template.mdx'), 'utf8');
const facts: Record<string, string> = {
  title: 'TypeScript essentials',
  lesson: 'typescript-essentials',
  today,
};
/** The template with everything filled in. */
const good = template.replace(/‹(.*?)›/g, (_, text: string) => facts[text] ?? text);

test('the template, filled in, is a lesson', async () => {
  expect(await lintLesson({file, text: good}, today)).toEqual([]);
});

test('what is left of the template is found', async () => {
  const text = good.replace('Two attempts', '‹Two attempts');
  expect(await lintLesson({file, text}, today)).toEqual([
    expect.stringMatching(/mdx:\d+: ‹Two attempts.* is still that of the template\.$/),
  ]);
});

/** A change to the good lesson, and the fault that is to be named, at the line of the text that `at` begins. */
const defects: readonly {
  name: string;
  from: string | RegExp;
  to: string;
  at?: string;
  says: string;
}[] = [
  {
    name: 'a title that is not that of the data',
    from: 'title: TypeScript essentials',
    to: 'title: Types',
    at: 'title:',
    says: 'Front matter: title is not “TypeScript essentials”',
  },
  {
    name: 'a short description',
    from: /^description: .*$/m,
    to: 'description: Short',
    at: 'description:',
    says: 'Front matter: description has 5 characters. Write 50 to 160',
  },
  {
    name: 'a day of review that does not exist',
    from: `last_reviewed: ${today}`,
    to: 'last_reviewed: 2026-02-30',
    at: 'last_reviewed:',
    says: 'Front matter: last_reviewed is “2026-02-30”',
  },
  {
    name: 'a day of review that is to come',
    from: `last_reviewed: ${today}`,
    to: 'last_reviewed: 2026-11-23',
    at: 'last_reviewed:',
    says: 'Front matter: last_reviewed is 2026-11-23, which is to come',
  },
  {
    name: 'another heading at the top',
    from: '# TypeScript essentials',
    to: '# Types',
    at: '# Types',
    says: 'Title: the page does not begin with “# TypeScript essentials”',
  },
  {
    name: 'no facts below the title',
    from: '<LessonFacts />\n\n',
    to: '',
    says: 'Title: <LessonFacts /> does not stand directly below the title',
  },
  {
    name: 'a part that is missing',
    from: /## Deliverable[^]*(?=## Check)/,
    to: '',
    says: 'Deliverable: is missing. It comes after “Practice”: ## Deliverable {/* #deliverable */}',
  },
  {
    name: 'a part with another id',
    from: '#read-next',
    to: '#read-more',
    at: '## Read next',
    says: 'Read next: its heading is not exactly: ## Read next {/* #read-next */}',
  },
  {
    name: 'parts in another order',
    from: /(## You will[^]*)(## Before you start[^]*)(?=## The idea)/,
    to: '$2$1',
    at: '## Before',
    says: 'Before you start: comes before “You will be able to”, not after it',
  },
  {
    name: 'a part too many',
    from: '## Practice',
    to: '## Summary {/* #summary */}\n\n## Practice',
    at: '## Summary',
    says: 'Summary: is no part of such a page',
  },
  {
    name: 'a long opening',
    from: 'A failure that',
    to: 'A failure '.repeat(50),
    at: 'A failure A',
    says: 'Why it matters: has 108 words. Write at most 80',
  },
  {
    name: 'two paragraphs as the opening',
    from: 'A failure that',
    to: 'One.\n\nA failure that',
    at: '## Why',
    says: 'Why it matters: holds more than one paragraph',
  },
  {
    name: 'outcomes that are typed',
    from: '<Outcomes />',
    to: '- Write types',
    at: '## You will',
    says: 'You will be able to: does not begin with <Outcomes />',
  },
  {
    name: 'prerequisites that are typed',
    from: '<Prerequisites />',
    to: 'Nothing.',
    at: '## Before',
    says: 'Before you start: does not begin with <Prerequisites />',
  },
  {
    name: 'a fourth question before the start',
    from: '3. Third?',
    to: '3. Third?\n4. Fourth?',
    at: '1. First',
    says: 'Before you start: has 4 numbered questions. Write one list of exactly three',
  },
  {
    name: 'a question before the start that asks nothing',
    from: '2. Second?',
    to: '2. Second.',
    at: '2. Second',
    says: 'Before you start: holds no question',
  },
  {
    name: 'more prose than an idea may have',
    from: 'The why before the how',
    to: 'word '.repeat(mostWords),
    at: '## The idea',
    says: 'The idea: has 1221 words of prose. Write at most 1200',
  },
  {
    name: 'an idea without a diagram',
    from: /<Sequence[^]*?\/>/,
    to: '',
    at: '## The idea',
    says: 'The idea: has 0 diagrams. Draw exactly one: Sequence, Flow, Lanes',
  },
  {
    name: 'an idea with two diagrams',
    from: '<Sequence',
    to: '<Flow title="x" nodes={[]} edges={[]} />\n\n<Sequence',
    at: '## The idea',
    says: 'The idea: has 2 diagrams',
  },
  {
    name: 'an example without tested code',
    from: ' title="samples/bookable/foundations/slots.ts"',
    to: '',
    at: '## In Bookable',
    says: 'In Bookable: shows no tested code',
  },
  {
    name: 'code in a tested language that is no sample',
    from: ' title="samples/bookable/foundations/slots.ts"',
    to: '',
    at: '```typescript\n',
    says: 'Code: this typescript is not tested. Give it the title "samples/…"',
  },
  {
    name: 'a reason for other code than that below it',
    from: '```typescript title="samples/bookable/foundations/slots.ts"',
    to: '{/* no sample: it does not compile */}\n\nText.\n\n```typescript',
    at: '```typescript\n',
    says: 'Code: this typescript is not tested',
  },
  {
    name: 'a mistake without a cause',
    from: '**Cause.** Why',
    to: 'Why',
    at: '### What one sees {',
    says: 'Mistakes you will meet: “What one sees” lacks a paragraph that begins with **Cause.**',
  },
  {
    name: 'a mistake whose fix comes before its cause',
    from: /(\*\*Cause.*\n\n)(\*\*Fix.*\n\n)/,
    to: '$2$1',
    at: '### What one sees {',
    says: 'Mistakes you will meet: “What one sees” lacks',
  },
  {
    name: 'a single mistake',
    from: /### What one sees here[^]*(?=## Practice)/,
    to: '',
    at: '## Mistakes',
    says: 'Mistakes you will meet: has 1 mistakes (### …). Write two to five',
  },
  {
    name: 'practice with the command of another lesson',
    from: 'npm run exercise typescript-essentials',
    to: 'npm run exercise validation-with-zod',
    at: '## Practice',
    says: 'Practice: has no bash fence with the command: npm run exercise typescript-essentials',
  },
  {
    name: 'practice without a stretch',
    from: /### Stretch[^]*(?=### Solution)/,
    to: '',
    at: '## Practice',
    says: 'Practice: has the sections “Core task #core-task, Solution #solution”',
  },
  {
    name: 'a solution that lies open',
    from: /<details>\n<summary>The solution[^]*?<\/details>/,
    to: 'The solution.',
    at: '### Solution',
    says: 'Practice: does not fold the solution away',
  },
  {
    name: 'three acceptance criteria',
    from: '- [ ] The fourth\n',
    to: '',
    at: '- [ ] What',
    says: 'Deliverable: has 3 acceptance criteria (- [ ] …). Write four to seven',
  },
  {
    name: 'a deliverable without its sentence',
    from: 'What to hand in, in one sentence.\n\n',
    to: '',
    at: '## Deliverable',
    says: 'Deliverable: does not begin with a sentence on what to hand in',
  },
  {
    name: 'four questions to check oneself',
    from: /<details>\n<summary>Five\?[^]*?<\/details>/,
    to: '',
    at: '## Check',
    says: 'Check yourself: has 4 questions in <details>. Write exactly 5',
  },
  {
    name: 'an answer that links to no section',
    from: 'See [A section](#section-one)',
    to: 'See above',
    at: '<details>\n<summary>One',
    says: 'Check yourself: the answer links to no section of this page',
  },
  {
    name: 'an answer that links to a section that is not there',
    from: 'See [A section](#section-one)',
    to: 'See [A section](#nowhere)',
    at: 'The answer. See [A section](#nowhere)',
    says: 'Check yourself: there is no section #nowhere on this page',
  },
  {
    name: 'a question that is asked twice',
    from: 'Two?',
    to: 'Second?',
    at: '<details>\n<summary>Second',
    says: 'Check yourself: “Second?” is asked in “Before you start”, too',
  },
  {
    name: 'a reading without its level',
    from: 'official, beginner, 20',
    to: 'official, 20',
    at: '- [Title](https://example.com/one)',
    says: 'Read next: an item has another form than: [Title](https://…) – official|article|book',
  },
  {
    name: 'a single reading',
    from: /- \[Title\]\(https:\/\/example.com\/two.*\n/,
    to: '',
    at: '## Read next',
    says: 'Read next: has 1 items. Write a list of two to five',
  },
  {
    name: 'two questions for mentors',
    from: '3. Where would …?\n',
    to: '',
    at: '1. Why does',
    says: 'For mentors: has 2 numbered questions. Write one list of exactly three',
  },
  {
    name: 'a section without an id',
    from: ' {/* #section-two */}',
    to: '',
    at: '### Another section',
    says: 'Another section: has no id. End it with {/* #id */}',
  },
  {
    name: 'two sections with the same id',
    from: '#mistake-two',
    to: '#mistake-one',
    at: '### What one sees here',
    says: 'What one sees here: its id #mistake-one is that of another heading, too',
  },
  {
    name: 'a page that is no MDX',
    from: '<Outcomes />',
    to: '<Outcomes>',
    at: '<Outcomes>',
    says: 'closing tag',
  },
];

for (const {name, from, to, at, says} of defects) {
  test(`${name} is found, where it is`, async () => {
    const text = good.replace(from, to);
    expect(text).not.toBe(good);
    const faults = await lintLesson({file, text}, today);
    const fault = faults.find((each) => each.includes(says));
    expect(fault, faults.join('\n')).toBeDefined();
    if (at === undefined) return;
    const before = text.slice(0, text.indexOf(`\n${at}`) + 1);
    expect(fault?.split(': ')[0]).toBe(`${file}:${before.split('\n').length}`);
  });
}

for (const reason of ['no sample: the compiler refuses it', 'not run: no Windows here']) {
  test(`code is no sample where a comment directly above it says: ${reason}`, async () => {
    const text = good.replace(
      '**Cause.**',
      () => `{/* ${reason} */}\n\n\`\`\`sql\nSELECT 1;\n\`\`\`\n\n**Cause.**`,
    );
    expect(await lintLesson({file, text}, today)).toEqual([]);
  });
}

test('a lesson in the folder of another stage is sent to its own', async () => {
  const page = {file: 'docs/backend/data/typescript-essentials.mdx', text: good};
  expect(await lintLesson(page, today)).toEqual([
    expect.stringContaining('move docs/backend/data/typescript-essentials.mdx to'),
  ]);
});

const stage = stages[0];
const stageFile = 'docs/backend/foundations/index.mdx';
const question = (number: number) => `<details>
<summary>Question ${number}?</summary>

An answer. See [Node.js](./node-runtime.mdx#event-loop).

</details>
`;
const goodStage = `---
title: Foundations
description: The five lessons of the stage, what they lead to, the project that shows it, and ten questions.
last_reviewed: ${today}
---

# Foundations

<StageLessons />

## The stage project {/* #project */}

Build a slot service.

\`\`\`bash
npm run bookable foundations
\`\`\`

- [ ] One
- [ ] Two
- [ ] Three
- [ ] Four

## Ten questions {/* #questions */}

${Array.from({length: 10}, (_, index) => question(index)).join('\n')}`;

test('a stage has its lessons, a project that runs, and ten questions that lead to its lessons', async () => {
  expect(await lintStage({file: stageFile, text: goodStage}, stage, today)).toEqual([]);
});

for (const [from, to, says] of [
  ['title: Foundations', 'title: Basics', 'Front matter: title is not “Foundations”'],
  ['<StageLessons />', 'Text.', 'Title: <StageLessons /> does not stand directly below the title'],
  ['bookable foundations', 'start', 'The stage project: does not say how to run the checkpoint'],
  ['- [ ] One\n', '', 'The stage project: has 3 acceptance criteria'],
  [question(3), '', 'Ten questions: has 9 questions in <details>. Write exactly 10'],
  ['./node-runtime.mdx#event-loop', '../data/prisma-client.mdx', 'links to no lesson of the stage'],
] as const) {
  test(`a stage’s page is refused: ${says}`, async () => {
    const text = goodStage.replace(from, to);
    expect(text).not.toBe(goodStage);
    const faults = await lintStage({file: stageFile, text}, stage, today);
    expect(faults).toEqual([expect.stringContaining(says)]);
  });
}

test('a lesson without its folders of samples is found, and so are pages that nobody lists', async () => {
  const root = mkdtempSync(join(tmpdir(), 'lessons-'));
  const page = join(root, file);
  mkdirSync(dirname(page), {recursive: true});
  writeFileSync(page, good);
  mkdirSync(join(root, 'samples/exercises/typescript-essentials'), {recursive: true});
  expect(await lintAll(root, today, 1)).toEqual([
    `${file}:1: <LessonFacts /> links to the folder samples/lessons/typescript-essentials, which is not there.`,
  ]);
  await expect(lintAll(root, today, 2)).rejects.toThrow(
    'Below docs/backend/ are 1 pages of lessons and stages; src/data/site-map.ts lists 2.',
  );
  rmSync(root, {recursive: true});
});
