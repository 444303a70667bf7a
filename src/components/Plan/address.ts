import {tracks} from '../../data/tracks';
import {type Day, dayText, nextMonday, toDay} from './dates';
import {type Plan, preparations, type TimeOff} from './plan';

const mostHours = 60;
const mostTimesOff = 30;
const longestTimeOff = 366;

/** A plan as text: what stands in its address, and what is kept. */
export function planText({id, course, hours, start, preparation, off}: Plan): string {
  const fields = new URLSearchParams({plan: course, start: dayText(start)});
  if (course === 'own-pace') fields.set('hours', String(hours));
  if (preparation > 0) fields.set('preparation', String(preparation));
  for (const {from, to} of off) fields.append('off', `${dayText(from)}.${dayText(to)}`);
  fields.set('id', id);
  return fields.toString();
}

/**
 * What a text says of a plan. The text comes from a stranger, and may name some fields only: what makes no sense is left
 * out.
 */
export function readPlan(text: string): Partial<Plan> {
  const fields = new URLSearchParams(text);
  const course = fields.get('plan');
  const start = toDay(fields.get('start') ?? '');
  const hours = Number(fields.get('hours'));
  const id = fields.get('id') ?? '';
  const off = fields
    .getAll('off')
    .slice(0, mostTimesOff)
    .map(readTimeOff)
    .filter((time) => time !== undefined);
  const preparation = preparations.find((each) => String(each) === fields.get('preparation'));
  const track = tracks.find((each) => each.id === course)?.id;
  const known = course === 'own-pace' ? course : track;
  return {
    ...(known && {course: known}),
    ...(start !== undefined && {start}),
    ...(isHours(hours) && {hours}),
    ...(preparation !== undefined && {preparation}),
    ...(off.length > 0 && {off}),
    ...(/^[a-z0-9]{8}$/.test(id) && {id}),
  };
}

/** A plan with what is missing filled in; undefined as long as nobody has chosen a course. */
export function completePlan({course, ...rest}: Partial<Plan>, today: Day): Plan | undefined {
  if (!course) return undefined;
  return {
    hours: 10,
    start: nextMonday(today),
    preparation: 0,
    off: [],
    id: newId(),
    ...rest,
    course,
  };
}

/** Whether somebody can learn so many hours a week. */
export function isHours(hours: number): boolean {
  return Number.isInteger(hours) && hours >= 1 && hours <= mostHours;
}

/** Time off from one day to another; undefined if there are none between them, or too many. */
export function toTimeOff(from: Day | undefined, to: Day | undefined): TimeOff | undefined {
  return from !== undefined && to !== undefined && from <= to && to < from + longestTimeOff
    ? {from, to}
    : undefined;
}

function readTimeOff(text: string): TimeOff | undefined {
  const [from = '', to = ''] = text.split('.');
  return toTimeOff(toDay(from), toDay(to));
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    (byte % 36).toString(36),
  ).join('');
}
