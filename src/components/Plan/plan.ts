import {lessonById, type LessonId, lessons} from '../../data/curriculum';
import {type TrackId, trackName, findTrack} from '../../data/tracks';
import {lessonsIn, type Week, weekHours, weeksOf} from '../../data/week-plans';
import type {MarkId} from '../Progress/record';
import {type Day, dayText, isWorkday} from './dates';

/** Days on which a reader does not learn, the first and the last of them. */
export type TimeOff = {from: Day; to: Day};

/** When somebody learns what. */
export type Plan = {
  /** Tells the plan from other people’s in a calendar that holds several; random, and kept when the plan changes. */
  id: string;
  /** A track, whose weeks have 40 hours, or all lessons at one’s own pace. */
  course: TrackId | 'own-pace';
  /** Hours a week at one’s own pace. */
  hours: number;
  start: Day;
  /** Hours of preparation before the first lesson: what the self-test of the prerequisites suggests. */
  preparation: Preparation;
  off: readonly TimeOff[];
};

/** Hours that the prerequisites page suggests for each result of its self-test. */
export const preparations = [0, 2, 10, 20] as const;

export type Preparation = (typeof preparations)[number];

/** Hours of preparation in a week before a track, which most people take beside other things. */
const preparationPace = 10;

/** One thing to do. */
export type Step = {
  /** What marks it as done; absent where nothing does. */
  mark?: MarkId;
  name: string;
  hours: number;
  lesson?: LessonId;
};

/** A week of a plan. */
export type PlannedWeek = {
  /** Names the week in calendars, so that a plan that is imported again replaces it. */
  id: string;
  /** Counted from 1; absent for weeks of preparation. */
  number?: number;
  title: string;
  from: Day;
  /** Its last workday. */
  to: Day;
  /** Workdays in it that are not off: 3 to 5. */
  workdays: number;
  steps: readonly Step[];
  milestone?: {mark: MarkId; text: string};
  /** What to show at its end. */
  evidence: readonly {mark?: MarkId; text: string}[];
};

/** A plan’s name for readers. */
export function courseName(course: Plan['course']): string {
  return course === 'own-pace' ? 'At your own pace' : trackName(findTrack(course));
}

/** Everything a course consists of, in order; its preparation is not part of it. */
export function stepsOf(course: Plan['course']): readonly Step[] {
  return course === 'own-pace'
    ? lessons.map(({id}) => lessonStep(id))
    : weeksOf(course).flatMap(weekSteps);
}

/** The steps that are left of a course. */
export function stepsLeft(course: Plan['course'], isDone: (id: MarkId) => boolean): Step[] {
  return stepsOf(course).filter(({mark}) => !mark || !isDone(mark));
}

/** The step to go on with: the first one that is left; undefined when nothing is. */
export function nextStep(
  course: Plan['course'],
  isDone: (id: MarkId) => boolean,
): Step | undefined {
  return stepsLeft(course, isDone)[0];
}

/** Hours of some steps together. */
export function hoursOf(steps: readonly Step[]): number {
  return steps.reduce((sum, {hours}) => sum + hours, 0);
}

/**
 * The weeks of a plan. Those of a track stand as they are, from its start. At one’s own pace what is done takes no time
 * any more, and what is left begins today, or at the start if that is later.
 */
export function planWeeks(
  plan: Plan,
  isDone: (id: MarkId) => boolean = () => false,
  today: Day = plan.start,
): PlannedWeek[] {
  return plan.course === 'own-pace'
    ? ownPaceWeeks(plan, isDone, today)
    : [...weeksBefore(plan), ...trackWeeks(plan, weeksOf(plan.course))];
}

function trackWeeks(plan: Plan, weeks: readonly Week[]): PlannedWeek[] {
  const free = freeWeeks(plan, plan.start, 7);
  return weeks.map((week, index) => ({
    ...next(free),
    id: week.id,
    number: index + 1,
    title: week.title,
    steps: weekSteps(week),
    milestone: {mark: `week/${week.id}`, text: week.milestone},
    evidence: week.evidence.map(({id, show}) => ({mark: `evidence/${id}`, text: show})),
  }));
}

/** The weeks of preparation before a track, the last one right before its first week. */
function weeksBefore(plan: Plan): PlannedWeek[] {
  const free = freeWeeks(plan, plan.start - 7, -7);
  return split([preparationStep(plan)], preparationPace)
    .map((steps, index) => ({
      ...next(free),
      id: `preparation-${index + 1}`,
      title: 'Preparation',
      steps,
      evidence: [],
    }))
    .reverse();
}

function ownPaceWeeks(plan: Plan, isDone: (id: MarkId) => boolean, today: Day): PlannedWeek[] {
  const weeksGone = Math.max(0, Math.floor((today - plan.start) / 7));
  const free = freeWeeks(plan, plan.start + weeksGone * 7, 7);
  const left = stepsLeft('own-pace', isDone);
  // Whoever has taken a lesson has no need of preparation any more.
  const isNew = left.length === lessons.length;
  const steps = isNew ? [preparationStep(plan), ...left] : left;
  const weeks = split(steps, plan.hours);
  return weeks.map((parts, index) => {
    const following = weeks[index + 1]?.[0];
    const ended = parts.filter((part) => part.lesson && part.lesson !== following?.lesson);
    const days = next(free);
    return {
      ...days,
      id: dayText(days.from),
      number: index + 1,
      title: parts.map(({name}) => name).join(', '),
      steps: parts,
      evidence: ended.flatMap(({lesson}) =>
        lesson ? [{mark: `lesson/${lesson}` as const, text: lessonById(lesson).deliverable}] : [],
      ),
    };
  });
}

function weekSteps(week: Week): Step[] {
  const whole = lessonsIn(week).map(lessonStep);
  const rest = weekHours(week) - hoursOf(whole);
  const name = week.phase === 'project' ? week.title : (week.extra?.use ?? week.title);
  return rest > 0 ? [...whole, {mark: `week/${week.id}`, name, hours: rest}] : whole;
}

function lessonStep(lesson: LessonId): Step {
  const {title, hours} = lessonById(lesson);
  return {mark: `lesson/${lesson}`, name: title, hours, lesson};
}

function preparationStep({preparation}: Plan): Step {
  return {name: 'Preparation', hours: preparation};
}

/** Steps in weeks of so many hours; a step that does not fit goes on in the next week. */
export function split(steps: readonly Step[], hours: number): Step[][] {
  const weeks: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    for (let left = step.hours; left > 0;) {
      if (room === 0) {
        weeks.push([]);
        room = hours;
      }
      const part = Math.min(left, room);
      weeks.at(-1)?.push({...step, hours: part});
      left -= part;
      room -= part;
    }
  }
  return weeks;
}

/** Weeks from a day on, in steps of seven days, without those in which most workdays are off. */
function* freeWeeks(
  {off}: Plan,
  first: Day,
  pace: 7 | -7,
): Generator<Pick<PlannedWeek, 'from' | 'to' | 'workdays'>, never> {
  for (let from = first; ; from += pace) {
    const workdays = Array.from({length: 7}, (_, index) => from + index).filter(
      (day) => isWorkday(day) && !off.some((time) => time.from <= day && day <= time.to),
    );
    const to = workdays.at(-1);
    if (to !== undefined && workdays.length > 2) yield {from, to, workdays: workdays.length};
  }
}

function next<T>(values: Generator<T, never>): T {
  return values.next().value;
}
