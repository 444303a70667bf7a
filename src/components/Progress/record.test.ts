import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import fc from 'fast-check';
import {
  emptyRecord,
  fromText,
  isDone,
  isSame,
  type MarkId,
  merge,
  type ProgressRecord,
  recordVersion,
  toText,
  withMark,
  withPlan,
} from './record';

const fixtures = join(__dirname, 'fixtures');
const lesson: MarkId = 'lesson/how-the-web-works';

// Few ids and few moments, so that records often disagree about the same thing at the same time.
const moments = fc.integer({min: 0, max: 4});
const ids = fc.constantFrom('lesson/a', 'lesson/b', 'evidence/a', 'week/a');
const records: fc.Arbitrary<ProgressRecord> = fc.record(
  {
    marks: fc.dictionary(ids, fc.record({done: fc.boolean(), at: moments})),
    plan: fc.record({text: fc.constantFrom('', 'plan=one-month', 'plan=two-months'), at: moments}),
  },
  {requiredKeys: ['marks']},
);

const expectSame = (one: ProgressRecord, other: ProgressRecord) => {
  expect(toText(one)).toBe(toText(other));
};

test('it does not matter in which order records are merged, nor how often', () => {
  fc.assert(
    fc.property(records, records, records, (a, b, c) => {
      expectSame(merge(a, b), merge(b, a));
      expectSame(merge(merge(a, b), c), merge(a, merge(b, c)));
      expectSame(merge(a, a), a);
      expectSame(merge(merge(a, b), b), merge(a, b));
    }),
  );
});

test('of each thing the later change counts, and nothing else is lost', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const merged = merge(a, b);
      expect(Object.keys(merged.marks).sort()).toEqual(
        [...new Set([...Object.keys(a.marks), ...Object.keys(b.marks)])].sort(),
      );
      for (const [id, {at, done}] of Object.entries(merged.marks)) {
        const both = [a.marks[id], b.marks[id]].filter((mark) => mark !== undefined);
        expect(at).toBe(Math.max(...both.map((mark) => mark.at)));
        expect(done).toBe(both.some((mark) => mark.at === at && mark.done));
      }
    }),
  );
});

test('a thing that was un-marked later on another device is not marked any more', () => {
  const marked = withMark(emptyRecord, lesson, true, 100);
  const unmarked = withMark(marked, lesson, false, 200);
  expect(isDone(merge(marked, unmarked), lesson)).toBe(false);
  expect(isDone(merge(unmarked, marked), lesson)).toBe(false);
});

test('a change counts even where the clock of an earlier device was years ahead', () => {
  const ahead = withMark(emptyRecord, lesson, true, Date.UTC(2099, 0));
  const here = withMark(ahead, lesson, false, Date.UTC(2027, 0));
  expect(isDone(merge(ahead, here), lesson)).toBe(false);
});

test('marking what is marked already, and keeping the same plan, change nothing', () => {
  const marked = withMark(emptyRecord, lesson, true, 100);
  expect(withMark(marked, lesson, true, 200)).toBe(marked);
  expect(withMark(emptyRecord, lesson, false, 100)).toBe(emptyRecord);
  const planned = withPlan(marked, 'plan=one-month', 100);
  expect(withPlan(planned, 'plan=one-month', 200)).toBe(planned);
  expect(withPlan(emptyRecord, '', 100)).toBe(emptyRecord);
});

test('what is written reads back the same, whatever was done', () => {
  fc.assert(
    fc.property(records, (record) => {
      const reading = fromText(toText(record));
      if (!('record' in reading)) throw new Error(reading.problem);
      expect(isSame(reading.record, record)).toBe(true);
    }),
  );
});

test('no text whatever breaks the reading', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(fromText(text)).toEqual({problem: 'foreign'});
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (marks, plan) => {
      const text = JSON.stringify({kind: 'techave-roadmap-progress', version: 1, marks, plan});
      expect(JSON.parse(toText(sound(text)))).toMatchObject({version: 1});
    }),
  );
});

/** The record of a text, or an empty one. */
function sound(text: string): ProgressRecord {
  const reading = fromText(text);
  return 'record' in reading ? reading.record : emptyRecord;
}

for (const [text, problem] of [
  ['', 'foreign'],
  ['null', 'foreign'],
  ['[]', 'foreign'],
  ['{"version":1,"marks":{}}', 'foreign'],
  ['{"kind":"techave-roadmap-progress","version":0,"marks":{}}', 'foreign'],
  ['{"kind":"techave-roadmap-progress","version":1,"marks":[]}', 'foreign'],
  ['{"kind":"techave-roadmap-progress","version":2,"marks":{}}', 'newer'],
] as const) {
  test(`${text || 'an empty text'} is no record to read: ${problem}`, () => {
    expect(fromText(text)).toEqual({problem});
  });
}

test('what does not belong into a record is left out, and the rest is read', () => {
  const mark = {done: true, at: 1};
  const text = JSON.stringify({
    kind: 'techave-roadmap-progress',
    version: 1,
    marks: {
      'lesson/sound': mark,
      'lesson/of-another-time': mark,
      'lesson/UPPER': mark,
      'lesson/': mark,
      'other/sound': mark,
      'lesson/no-time': {done: true},
      'lesson/no-moment': {done: true, at: 1e300},
      'lesson/no-truth': {done: 'yes', at: 1},
      'lesson/more': {...mark, html: '<b>'},
    },
    plan: {text: 'x'.repeat(2001), at: 1},
    more: true,
  }).replace('"marks":{', '"marks":{"__proto__":{"done":true,"at":1},');
  expect(fromText(text)).toEqual({
    record: {
      marks: {'lesson/sound': mark, 'lesson/of-another-time': mark, 'lesson/more': mark},
    },
  });
});

test('every version that readers may have saved is read, from its fixture', () => {
  const versions = Array.from({length: recordVersion}, (_, index) => `version-${index + 1}.json`);
  expect(readdirSync(fixtures).sort()).toEqual(versions.sort());
  for (const file of versions) {
    const reading = fromText(readFileSync(join(fixtures, file), 'utf8'));
    if (!('record' in reading)) throw new Error(`${file}: ${reading.problem}`);
    const {record} = reading;
    expect(Object.keys(record.marks)).toHaveLength(5);
    expect(isDone(record, lesson)).toBe(true);
    expect(isDone(record, 'lesson/javascript-core')).toBe(false);
    expect(isDone(record, 'evidence/first-test-run')).toBe(true);
    expect(isDone(record, 'week/validated-api')).toBe(true);
    expect(isDone(record, 'lesson/of-another-time')).toBe(true);
    expect(record.plan?.text).toContain('plan=one-month');
  }
});
