/**
 * What of a reader’s progress is kept: which things are marked as done, and their plan. Each has the time of its last
 * change, so that records of two devices can be merged without a loss, in any order.
 */

/** What can be marked as done, by kind and stable id: a lesson, a thing to show, a week’s milestone. */
export type MarkId = `${'lesson' | 'evidence' | 'week'}/${string}`;

/** Whether something is done, and since when (milliseconds since 1970): un-marking is a change as well. */
export type Mark = {done: boolean; at: number};

/** Everything that is kept. Ids that this version of the site does not know are kept with the others. */
export type ProgressRecord = {
  marks: Readonly<Record<string, Mark>>;
  /** The reader’s plan as the text of its address (`components/Plan/address.ts`). */
  plan?: {text: string; at: number};
};

/** A record in which nothing was done yet. */
export const emptyRecord: ProgressRecord = {marks: {}};

/** The version that this site writes. A new one comes with a fixture of the old one, and still reads it. */
export const recordVersion = 1;

/** The word that tells our file from those of others. */
const kind = 'techave-roadmap-progress';

const markIds = /^(?:lesson|evidence|week)\/[a-z0-9-]{1,100}$/;
const longestPlan = 2000;
/** The last moment that a `Date` can hold. */
const lastMoment = 8.64e15;

/** Whether something is marked as done. */
export function isDone({marks}: ProgressRecord, id: MarkId): boolean {
  return Object.hasOwn(marks, id) && marks[id]?.done === true;
}

/** The record with something marked as done, or not any more. */
export function withMark(
  record: ProgressRecord,
  id: MarkId,
  done: boolean,
  now: number,
): ProgressRecord {
  if (isDone(record, id) === done) return record;
  const at = after(record.marks[id]?.at, now);
  return {...record, marks: {...record.marks, [id]: {done, at}}};
}

/** The record with another plan; an empty text is no plan. */
export function withPlan(record: ProgressRecord, text: string, now: number): ProgressRecord {
  if ((record.plan?.text ?? '') === text) return record;
  return {...record, plan: {text, at: after(record.plan?.at, now)}};
}

/** A change is later than what it changes, also where another device’s clock was ahead. */
function after(before: number | undefined, now: number): number {
  return before === undefined ? now : Math.max(now, before + 1);
}

/** Whether two records hold the same. */
export function isSame(one: ProgressRecord, other: ProgressRecord): boolean {
  return toText(one) === toText(other);
}

/**
 * Two records as one: of each thing the later change, whether it marks or un-marks. Of two changes in the same
 * millisecond the one that marks counts, so that it does not matter which record comes first.
 */
export function merge(one: ProgressRecord, other: ProgressRecord): ProgressRecord {
  const marks: Record<string, Mark> = {...one.marks};
  for (const [id, mark] of Object.entries(other.marks)) {
    const mine = marks[id];
    if (!mine || mark.at > mine.at || (mark.at === mine.at && mark.done)) marks[id] = mark;
  }
  const [plan] = [one.plan, other.plan]
    .filter((each) => each !== undefined)
    .sort((a, b) => b.at - a.at || (a.text < b.text ? 1 : -1));
  return plan ? {marks, plan} : {marks};
}

/** A record as text to keep or to export; equal records are equal texts. */
export function toText({marks, plan}: ProgressRecord): string {
  const sorted = Object.fromEntries(
    Object.keys(marks)
      .sort()
      .map((id) => [id, marks[id]]),
  );
  return JSON.stringify({kind, version: recordVersion, marks: sorted, plan}, null, 1);
}

/** A record that was read, or why there is none: it is from a newer version of the site, or is no record at all. */
export type Reading = {record: ProgressRecord} | {problem: 'newer' | 'foreign'};

/**
 * The record that a text holds. The text comes from a stranger: what does not belong into a record is left out, and a
 * text that is no record is refused.
 */
export function fromText(text: string): Reading {
  const read = parse(text);
  if (!isObject(read) || read.kind !== kind) return {problem: 'foreign'};
  const {version, marks} = read;
  if (
    typeof version !== 'number' ||
    !Number.isInteger(version) ||
    version < 1 ||
    !isObject(marks)
  ) {
    return {problem: 'foreign'};
  }
  if (version > recordVersion) return {problem: 'newer'};
  const plan = toPlan(read.plan);
  const sound = Object.fromEntries(
    Object.entries(marks).flatMap(([id, value]) => {
      const mark = markIds.test(id) ? toMark(value) : undefined;
      return mark ? [[id, mark]] : [];
    }),
  );
  return {record: plan ? {marks: sound, plan} : {marks: sound}};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toMark(value: unknown): Mark | undefined {
  if (!isObject(value)) return undefined;
  const {done, at} = value;
  return typeof done === 'boolean' && isMoment(at) ? {done, at} : undefined;
}

function toPlan(value: unknown): ProgressRecord['plan'] {
  if (!isObject(value)) return undefined;
  const {text, at} = value;
  return typeof text === 'string' && text.length <= longestPlan && isMoment(at)
    ? {text, at}
    : undefined;
}

function isMoment(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= lastMoment;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
