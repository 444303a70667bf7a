import {expect, test} from '@playwright/test';
import {lessons} from '../../data/curriculum';
import {findWeek, findWeeks, hasLessonsToCome} from './trackWeek';

test('weeks are counted from 1', () => {
  expect(findWeek('one-month', 1)).toBe(findWeeks('one-month')[0]);
  expect(findWeek('three-months', 12)).toBe(findWeeks('three-months')[11]);
});

for (const week of [0, 5, 1.5, NaN]) {
  test(`week ${week} of a track of four is refused with the weeks there are`, () => {
    expect(() => findWeek('one-month', week)).toThrow(
      `The track "one-month" has no week ${week} in src/data/week-plans.ts. It has the weeks 1 to 4.`,
    );
  });
}

test('weeks of a track that does not exist are refused with the tracks there are', () => {
  expect(() => findWeeks('four-months')).toThrow('No track "four-months"');
});

test('lessons of a track are to come until every lesson that it names has a page', () => {
  const ids = lessons.map(({id}) => id);
  expect(hasLessonsToCome('one-month', [])).toBe(true);
  expect(hasLessonsToCome('one-month', ids)).toBe(false);
  // Taken in the middle of the project, read as an overview, and not part of it at all.
  const without = (id: string) => ids.filter((each) => each !== id);
  expect(hasLessonsToCome('one-month', without('request-lifecycle'))).toBe(true);
  expect(hasLessonsToCome('one-month', without('authentication'))).toBe(true);
  expect(hasLessonsToCome('one-month', without('real-time'))).toBe(false);
});
