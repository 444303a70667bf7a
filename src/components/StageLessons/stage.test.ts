import {expect, test} from '@playwright/test';
import {stageOfDoc, stopsOf} from './stage';

test('a page is that of the stage it is the index of', () => {
  expect(stageOfDoc('backend/http-apis/index').title).toBe('HTTP APIs with NestJS');
});

for (const doc of [
  'backend/index',
  'backend/http-apis/validation-with-zod',
  'backend/none/index',
]) {
  test(`${doc} is refused as a stage, with the pages that stages can have`, () => {
    expect(() => stageOfDoc(doc)).toThrow(
      `"${doc}" is not the page of a stage, and only such a page can show a stage’s lessons. There can be: docs/backend/foundations/index.mdx,`,
    );
  });
}

test('tracks that take a lesson in the same week stand together, and one that does not is left out', () => {
  const stops = (lesson: Parameters<typeof stopsOf>[0]) =>
    stopsOf(lesson).map(({week, tracks}) => [week, tracks.map(({months}) => months)]);
  expect(stops('node-runtime')).toEqual([[1, [1, 2, 3]]]);
  expect(stops('transactions-and-concurrency')).toEqual([[3, [2, 3]]]);
  expect(stops('request-lifecycle')).toEqual([
    [2, [2, 3]],
    [3, [1]],
  ]);
});
