import {expect, test} from '@playwright/test';
import {lessonById} from './curriculum';
import {firstWeek, type DayPart} from './first-week';
import {weekPlans} from './programme';
import {tracks} from './tracks';
import {weeksOf} from './week-plans';

const parts: readonly DayPart[] = firstWeek.flatMap((day): readonly DayPart[] => day.parts);

test('every day of the first week has eight hours', () => {
  expect(firstWeek).toHaveLength(5);
  for (const {day, parts: ofDay} of firstWeek) {
    expect(
      ofDay.reduce((sum, {hours}) => sum + hours, 0),
      day,
    ).toBe(8);
  }
});

test('the days hold the lessons of every track’s first week, in their order and with their hours', () => {
  const lessons = parts.flatMap((part) => ('lesson' in part ? [part] : []));
  for (const {id} of tracks) {
    const [week] = weeksOf(id);
    expect([...new Set(lessons.map(({lesson}) => lesson))]).toEqual(
      week?.phase === 'learning' ? week.lessons : [],
    );
  }
  for (const {lesson} of lessons) {
    const hours = lessons
      .filter((each) => each.lesson === lesson)
      .reduce((sum, each) => sum + each.hours, 0);
    expect(hours, lesson).toBe(lessonById(lesson).hours);
  }
});

test('the days hold the fixed parts of a learning week, with their hours', () => {
  const [, ...fixed] = weekPlans[0].parts;
  for (const {name, hours} of fixed) {
    const planned = parts
      .filter((part) => 'name' in part && part.name === name)
      .reduce((sum, part) => sum + part.hours, 0);
    expect(planned, name).toBe(hours);
  }
});
