import {expect, test} from '@playwright/test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {toCalendar} from './calendar';
import {dayText, toDay} from './dates';
import {type Plan, planWeeks} from './plan';

const site = 'https://techave-dev.github.io/roadmap/backend/plan/';
const plan: Plan = {
  id: 'abcd1234',
  course: 'three-months',
  hours: 10,
  start: toDay('2027-02-15') ?? NaN,
  preparation: 10,
  off: [{from: toDay('2027-03-08') ?? NaN, to: toDay('2027-03-12') ?? NaN}],
};
const weeks = planWeeks(plan);
const write = (now = '2027-01-01T12:00:30Z', some = plan) =>
  toCalendar(some, planWeeks(some), new Date(now), site);

type Found = {uid: string; summary: string; description: string; from: string; to: string};

/** What one parser finds. */
function byIcalJs(text: string): Found[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
      const {uid, summary, description} = event;
      return {
        uid,
        summary,
        description,
        from: event.startDate.toString(),
        to: event.endDate.toString(),
      };
    });
}

/** What another parser, written by others, finds. */
function byNodeIcal(text: string): Found[] {
  const local = (date: Date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event.type !== 'VEVENT') return [];
    expect(event.datetype).toBe('date');
    const {uid, summary, description, start, end} = event;
    return [
      {
        uid,
        summary,
        description,
        from: local(start),
        to: local(end),
      },
    ];
  });
}

// Clocks change on March 14 in Los Angeles and on March 28 in Berlin; on April 4 in Sydney.
for (const zone of ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Australia/Sydney']) {
  test(`two independent parsers find every week on its days in ${zone}, over the change of the clocks`, () => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const text = write();
      const found = byIcalJs(text);
      expect(byNodeIcal(text)).toEqual(found);
      const inWeeks = found.filter(({uid}) => !uid.includes('-show@'));
      expect(inWeeks.map(({from, to}) => [from, to])).toEqual(
        weeks.map(({from, to}) => [dayText(from), dayText(to + 1)]),
      );
      expect(inWeeks[0]).toMatchObject({from: '2027-02-08', to: '2027-02-13'});
      expect(inWeeks.at(-1)).toMatchObject({from: '2027-05-10', to: '2027-05-15'});
      const shows = found.filter(({uid}) => uid.includes('-show@'));
      expect(shows.map(({from}) => from)).toEqual(weeks.slice(1).map(({to}) => dayText(to)));
    } finally {
      process.env.TZ = before;
    }
  });
}

test('a parser reads the words as they were, however long and with whatever signs', () => {
  const found = byIcalJs(write());
  const [, , first] = weeks;
  const event = found.find(({uid}) => uid.startsWith(`abcd1234-${first?.id ?? ''}@`));
  expect(event?.summary).toBe(`Week 2: ${first?.title ?? ''}`);
  expect(event?.description).toContain(`Milestone: ${first?.milestone?.text ?? ''}`);
  const show = found.find(({uid}) => uid.startsWith(`abcd1234-${first?.id ?? ''}-show@`));
  for (const {text} of first?.evidence ?? []) expect(show?.description).toContain(`- ${text}`);
});

test('a file that is imported again replaces the events of the one before', () => {
  const moved = write('2027-01-02T12:00:00Z', {...plan, start: plan.start + 7});
  const uids = (text: string) => byIcalJs(text).map(({uid}) => uid);
  expect(uids(moved)).toEqual(uids(write()));
  expect(new Set(uids(moved)).size).toBe(weeks.length * 2 - 1);
  const property = (text: string, name: string) =>
    String(
      new ICAL.Component(ICAL.parse(text) as unknown[])
        .getFirstSubcomponent('vevent')
        ?.getFirstPropertyValue(name),
    );
  expect(Number(property(moved, 'sequence'))).toBeGreaterThan(
    Number(property(write(), 'sequence')),
  );
  expect(Number(property(moved, 'sequence'))).toBeLessThan(2 ** 31);
  expect(property(moved, 'dtstamp') > property(write(), 'dtstamp')).toBe(true);
});

test('two plans in one calendar do not replace each other', () => {
  const other = byIcalJs(write(undefined, {...plan, id: 'efgh5678'})).map(({uid}) => uid);
  for (const {uid} of byIcalJs(write())) expect(other).not.toContain(uid);
});

test('a plan at one’s own pace is a calendar as well', () => {
  const found = byIcalJs(write(undefined, {...plan, course: 'own-pace', hours: 40}));
  expect(found.length).toBeGreaterThan(6);
  expect(byNodeIcal(write(undefined, {...plan, course: 'own-pace', hours: 40}))).toEqual(found);
});

test('lines end as the format wants it, with a carriage return', () => {
  const text = write();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
