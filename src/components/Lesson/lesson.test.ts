import {expect, test} from '@playwright/test';
import {stages} from '../../data/curriculum';
import {lessonNumber, lessonOfDoc, testedWith} from './lesson';

test('a page is that of the lesson it is named for', () => {
  const lesson = lessonOfDoc('backend/foundations/typescript-essentials');
  expect(lesson.title).toBe('TypeScript essentials');
  expect(lessonNumber(lesson)).toBe(4);
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

test('every stage names an exact version for all it is tested with', () => {
  for (const {id} of stages) {
    expect(testedWith(id).length).toBeGreaterThan(2);
    for (const each of testedWith(id)) expect(each).toMatch(/^[A-Z][\w.]+ \d+\.\d+(\.\d+)?$/);
  }
});
