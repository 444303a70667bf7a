import {expect, test} from '@playwright/test';
import {lessonById, stages} from '../../data/curriculum';
import {factsOf, lessonOfDoc, testedWith} from './lesson';

test('a page is that of the lesson it is named for', () => {
  const {title} = lessonOfDoc('backend/foundations/typescript-essentials');
  expect(title).toBe('TypeScript essentials');
});

for (const doc of [
  'backend/index',
  'backend/foundations/index',
  'backend/data/none',
  'about/quality',
]) {
  test(`${doc} is refused as a lesson, with the place of a lesson’s page`, () => {
    expect(() => lessonOfDoc(doc)).toThrow(
      `"${doc}" is not the page of a lesson, and only such a page can show a lesson’s facts. It is docs/backend/<stage>/<lesson>.mdx`,
    );
  });
}

test('a lesson in the folder of another stage is refused with its own', () => {
  expect(() => lessonOfDoc('backend/data/typescript-essentials')).toThrow(
    'move docs/backend/data/typescript-essentials.mdx to docs/backend/foundations/typescript-essentials.mdx',
  );
});

test('every stage names all Node.js that its code is tested on, and an exact version of each package', () => {
  for (const {id} of stages) {
    const [node, ...packages] = testedWith(id);
    expect(node).toBe('Node.js 20 and 24');
    expect(packages.length).toBeGreaterThan(1);
    for (const each of packages) expect(each).toMatch(/^[A-Z][\w.]+ \d+\.\d+(\.\d+)?$/);
  }
});

test('a lesson’s facts say where it stands, what it builds on, and which tracks take it when', () => {
  const facts = factsOf(lessonById('transactions-and-concurrency'));
  expect(facts.all).toHaveLength(40);
  expect(facts).toMatchObject({
    number: 17,
    stage: {title: 'Data: SQL, PostgreSQL, Prisma'},
    hours: 5,
    prerequisites: [{id: 'relations-and-pagination', title: 'Relations, filters and pagination'}],
    weeks: {'one-month': undefined, 'two-months': 3, 'three-months': 3},
  });
});

test('what a lesson builds on is a link where it has a page', () => {
  const {prerequisites} = factsOf(lessonById('typescript-essentials'));
  expect(prerequisites).toEqual([
    {
      id: 'javascript-core',
      title: 'The JavaScript you need',
      to: '/backend/foundations/javascript-core',
    },
  ]);
});
