import {expect, test} from '@playwright/test';
import fc from 'fast-check';
import {dayName, dayOf, dayText, isWorkday, nextMonday, spanName, toDay} from './dates';

const first = toDay('2000-01-01') ?? NaN;
const last = toDay('2199-12-31') ?? NaN;
const days = fc.integer({min: first, max: last});

test('a day that is written is the day that is read, and days follow each other without a gap', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(toDay(dayText(day))).toBe(day);
    }),
  );
  expect(last - first).toBe(200 * 365 + 48);
});

for (const text of [
  '',
  '2027-1-4',
  '2027-02-30',
  '2027-13-01',
  '1999-12-31',
  '2200-01-01',
  '2027-01-04T00',
]) {
  test(`${text || 'an empty text'} is no day`, () => {
    expect(toDay(text)).toBeUndefined();
  });
}

test('the Monday after a day is within a week, and is the Monday of a working week', () => {
  fc.assert(
    fc.property(days, (day) => {
      const monday = nextMonday(day);
      expect(monday).toBeGreaterThan(day);
      expect(monday).toBeLessThanOrEqual(day + 7);
      const week = Array.from({length: 7}, (_, index) => isWorkday(monday + index));
      expect(week).toEqual([true, true, true, true, true, false, false]);
    }),
  );
  expect(dayText(nextMonday(toDay('2027-01-04') ?? NaN))).toBe('2027-01-11');
});

test('today is the day where the reader is, whatever day it is in Greenwich', () => {
  const zone = process.env.TZ;
  const moment = new Date('2027-03-28T23:30:00Z');
  try {
    process.env.TZ = 'Pacific/Kiritimati';
    expect(dayText(dayOf(moment))).toBe('2027-03-29');
    process.env.TZ = 'Pacific/Pago_Pago';
    expect(dayText(dayOf(moment))).toBe('2027-03-28');
  } finally {
    process.env.TZ = zone;
  }
});

test('days are named as readers write them', () => {
  const monday = toDay('2027-01-04') ?? NaN;
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');
  expect(plain(dayName(monday))).toBe('Mon, Jan 4, 2027');
  expect(plain(spanName(monday, monday + 4))).toBe('Jan 4 – 8, 2027');
  expect(plain(spanName(monday, monday))).toBe('Jan 4, 2027');
});
