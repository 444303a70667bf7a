import {expect, test} from '@playwright/test';
import fc from 'fast-check';
import {completePlan, planText, readPlan, toTimeOff} from './address';
import {dayText, toDay} from './dates';
import type {Plan} from './plan';

const day = (text: string) => toDay(text) ?? NaN;
const whole: Plan = {
  id: 'abcd1234',
  course: 'own-pace',
  hours: 12,
  start: day('2027-01-04'),
  preparation: 20,
  off: [
    {from: day('2027-02-01'), to: day('2027-02-05')},
    {from: day('2027-03-01'), to: day('2027-03-01')},
  ],
};

test('an address holds all of a plan', () => {
  expect(planText(whole)).toBe(
    'plan=own-pace&start=2027-01-04&hours=12&preparation=20&off=2027-02-01.2027-02-05&off=2027-03-01.2027-03-01&id=abcd1234',
  );
  expect(readPlan(planText(whole))).toEqual(whole);
  const track: Plan = {...whole, course: 'two-months', preparation: 0, off: []};
  expect(completePlan(readPlan(planText(track)), 0)).toEqual({...track, hours: 10});
});

test('whatever stands in an address, a plan that makes sense comes of it, or none', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'one-month',
      'own-pace',
      '2027-01-04',
      '-1',
      '1e9',
      '99999',
      '2027-01-04.2027-01-03',
      '__proto__',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.constantFrom('plan', 'start', 'hours', 'preparation', 'off', 'id'), value),
      ),
      (fields) => {
        const plan = completePlan(readPlan(new URLSearchParams(fields).toString()), 20_000);
        if (!plan) return;
        expect(readPlan(planText(plan))).toEqual(
          plan.course === 'own-pace'
            ? withoutEmpty(plan)
            : withoutEmpty({...plan, hours: undefined}),
        );
      },
    ),
  );
});

/** What an address leaves out, since it is what a plan is without it. */
function withoutEmpty({off, preparation, hours, ...rest}: Partial<Plan>): Partial<Plan> {
  return {
    ...rest,
    ...(hours !== undefined && {hours}),
    ...(off && off.length > 0 && {off}),
    ...(preparation && {preparation}),
  };
}

test('a link may name a part of a plan', () => {
  expect(readPlan('preparation=10')).toEqual({preparation: 10});
  expect(readPlan('')).toEqual({});
  expect(readPlan('plan=four-months&start=2027-02-30&hours=0&preparation=3&off=x&id=ABC')).toEqual(
    {},
  );
});

test('a plan begins on the next Monday, at ten hours a week, unless it says otherwise', () => {
  const plan = completePlan({course: 'own-pace'}, day('2027-01-06'));
  expect(plan).toMatchObject({hours: 10, preparation: 0, off: []});
  expect(dayText(plan?.start ?? NaN)).toBe('2027-01-11');
  expect(plan?.id).toMatch(/^[a-z0-9]{8}$/);
  expect(completePlan({hours: 12}, 0)).toBeUndefined();
});

test('time off has a beginning, an end, and at most a year', () => {
  expect(toTimeOff(5, 5)).toEqual({from: 5, to: 5});
  expect(toTimeOff(5, 4)).toBeUndefined();
  expect(toTimeOff(5, undefined)).toBeUndefined();
  expect(toTimeOff(0, 366)).toBeUndefined();
});
