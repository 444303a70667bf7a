import {expect, test} from '@playwright/test';
import fc from 'fast-check';
import {lessons, totalHours} from '../../data/curriculum';
import {tracks} from '../../data/tracks';
import {weeksOf} from '../../data/week-plans';
import type {MarkId} from '../Progress/record';
import {dayText, isWorkday, toDay} from './dates';
import {hoursOf, type Plan, planWeeks, preparations, split, stepsLeft, stepsOf} from './plan';

const day = (text: string) => toDay(text) ?? NaN;

const plan: Plan = {
  id: 'abcd1234',
  course: 'own-pace',
  hours: 10,
  start: day('2027-01-04'),
  preparation: 0,
  off: [],
};

const days = fc.integer({min: day('2026-01-01'), max: day('2028-12-31')});
const plans: fc.Arbitrary<Plan> = fc.record({
  id: fc.constant('abcd1234'),
  course: fc.constantFrom('own-pace' as const, ...tracks.map(({id}) => id)),
  hours: fc.integer({min: 1, max: 60}),
  start: days,
  preparation: fc.constantFrom(...preparations),
  off: fc.array(
    fc
      .tuple(days, fc.integer({min: 0, max: 40}))
      .map(([from, length]) => ({from, to: from + length})),
    {maxLength: 6},
  ),
});
const doneIds = fc.subarray(lessons.map(({id}): MarkId => `lesson/${id}`));

test('a plan has every hour of its course once, in order, and no more a week than there are', () => {
  fc.assert(
    fc.property(plans, doneIds, (some, done) => {
      const isDone = (id: MarkId) => done.includes(id);
      const weeks = planWeeks(some, isDone);
      const isOwnPace = some.course === 'own-pace';
      const wanted = isOwnPace ? stepsLeft('own-pace', isDone) : stepsOf(some.course);
      const planned = weeks.flatMap(({steps}) => steps).filter(({mark}) => mark);
      expect(hoursOf(planned)).toBe(hoursOf(wanted));
      expect(planned.map(({mark}) => mark).filter((id, at, all) => id !== all[at - 1])).toEqual(
        wanted.map(({mark}) => mark),
      );
      for (const {steps, number} of weeks) {
        expect(steps.length).toBeGreaterThan(0);
        const most = isOwnPace ? some.hours : number === undefined ? 10 : 35;
        expect(hoursOf(steps)).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test('weeks follow each other in sevens of days, have three workdays or more, and end on one', () => {
  fc.assert(
    fc.property(plans, (some) => {
      const isOff = (date: number) => some.off.some(({from, to}) => from <= date && date <= to);
      const weeks = planWeeks(some);
      // One expectation a plan: each takes a millisecond, and there are thousands of weeks.
      const wrong = weeks.filter(({from, to, workdays, number}, index) => {
        const before = weeks[index - 1]?.from ?? -Infinity;
        const isRight =
          from >= before + 7 &&
          (from - some.start + 7000) % 7 === 0 &&
          (number === undefined ? from < some.start : from >= some.start) &&
          isWorkday(to) &&
          !isOff(to) &&
          to >= from + 2 &&
          to < from + 7 &&
          workdays >= 3;
        return !isRight;
      });
      expect(wrong).toEqual([]);
    }),
  );
});

test('more hours a week never make a plan longer', () => {
  fc.assert(
    fc.property(plans, fc.integer({min: 1, max: 30}), (some, more) => {
      const own: Plan = {...some, course: 'own-pace'};
      const last = (hours: number) => planWeeks({...own, hours}).at(-1)?.to ?? NaN;
      expect(last(own.hours + more)).toBeLessThanOrEqual(last(own.hours));
    }),
  );
});

test('a track begins on its start, and each week ends on a Friday over the change of the clocks', () => {
  const weeks = planWeeks({...plan, course: 'three-months', start: day('2027-02-15')});
  expect(weeks).toHaveLength(weeksOf('three-months').length);
  expect(weeks.map(({from}) => dayText(from)).slice(0, 7)).toEqual([
    '2027-02-15',
    '2027-02-22',
    '2027-03-01',
    '2027-03-08',
    '2027-03-15',
    '2027-03-22',
    '2027-03-29',
  ]);
  expect(weeks.every(({from, to}) => to === from + 4)).toBe(true);
  for (const week of weeks) expect(hoursOf(week.steps)).toBe(35);
});

test('a week off moves the weeks after it, and a single day off moves none', () => {
  const off = [
    {from: day('2027-01-11'), to: day('2027-01-15')},
    {from: day('2027-01-22'), to: day('2027-01-22')},
  ];
  const weeks = planWeeks({...plan, course: 'one-month', off});
  expect(weeks.map(({from, to, workdays}) => [dayText(from), dayText(to), workdays])).toEqual([
    ['2027-01-04', '2027-01-08', 5],
    ['2027-01-18', '2027-01-21', 4],
    ['2027-01-25', '2027-01-29', 5],
    ['2027-02-01', '2027-02-05', 5],
  ]);
});

test('preparation comes in the weeks before a track, and first of all at one’s own pace', () => {
  const track = planWeeks({...plan, course: 'one-month', preparation: 20});
  expect(track.slice(0, 3).map(({id, from}) => [id, dayText(from)])).toEqual([
    ['preparation-2', '2026-12-21'],
    ['preparation-1', '2026-12-28'],
    ['validated-api', '2027-01-04'],
  ]);
  const own = planWeeks({...plan, preparation: 20});
  expect(own.slice(0, 3).map(({title}) => title)).toEqual([
    'Preparation',
    'Preparation',
    'How the web works, The shell, Git and pull requests, The JavaScript you need',
  ]);
  const [first] = planWeeks({...plan, preparation: 20}, (id) => id === 'lesson/how-the-web-works');
  expect(first?.title).toContain('The shell');
});

test('at one’s own pace what is done takes no time any more, and what is left begins today', () => {
  const [first] = lessons;
  const weeks = planWeeks(plan, (id) => id === `lesson/${first.id}`, day('2027-02-03'));
  expect(weeks[0]?.from).toBe(day('2027-02-01'));
  expect(hoursOf(weeks.flatMap(({steps}) => steps))).toBe(
    totalHours(lessons.map(({id}) => id)) - first.hours,
  );
  expect(planWeeks(plan, () => true)).toEqual([]);
});

test('a lesson’s deliverable is shown in the week in which the lesson ends', () => {
  const weeks = planWeeks({...plan, hours: 3});
  const shown = weeks.flatMap(({evidence}) => evidence.map(({mark}) => mark));
  expect(shown).toEqual(lessons.map(({id}) => `lesson/${id}`));
  // Two hours of the first lesson and one of the second, which has four.
  expect(weeks[0]?.evidence).toHaveLength(1);
  expect(weeks[1]?.evidence).toHaveLength(1);
});

test('splitting nothing gives no weeks', () => {
  expect(split([], 10)).toEqual([]);
  expect(split([{name: 'Nothing', hours: 0}], 10)).toEqual([]);
});
