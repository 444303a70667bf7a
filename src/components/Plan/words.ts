import {weeklyHours} from '../../data/programme';
import {weekCount} from '../../data/tracks';
import type {MarkId} from '../Progress/record';
import {type Day, dayName} from './dates';
import {courseName, hoursOf, type Plan, planWeeks, stepsLeft, stepsOf} from './plan';

/** Where a reader stands in a course. */
export type Standing = {done: number; total: number; hours: number; words: string};

/** How far somebody is: what is done of a course, and how many hours are left. */
export function standing(course: Plan['course'], isDone: (id: MarkId) => boolean): Standing {
  const lessons = stepsOf(course).filter(({lesson}) => lesson);
  const left = stepsLeft(course, isDone);
  const hours = hoursOf(left);
  const done = lessons.length - left.filter(({lesson}) => lesson).length;
  const words = `${done} of ${lessons.length} lessons done, ${hours} ${hours === 1 ? 'hour' : 'hours'} left`;
  return {done, total: lessons.length, hours, words};
}

/** What is left of a plan, in a sentence or two. */
export function leftWords(plan: Plan, isDone: (id: MarkId) => boolean, today: Day): string {
  const {words} = standing(plan.course, isDone);
  const weeks = planWeeks(plan, isDone, today);
  const last = weeks.at(-1);
  if (!last) return `${words}: you are through.`;
  if (plan.course === 'own-pace') {
    return `${words}: ${weekCount(weeks.length)} of ${plan.hours} hours, until ${dayName(last.to)}.`;
  }
  const now = weeks.findLast(({from}) => from <= today);
  const place =
    today > last.to
      ? `The plan ended on ${dayName(last.to)}.`
      : `${now ? `Now: ${now.number === undefined ? 'preparation' : `week ${now.number}`}. ` : ''}The plan ends on ${dayName(last.to)}.`;
  return `${words}. ${place}`;
}

/** By how much a change moved the end of a plan; empty if it did not. */
export function movedWords(before: Day, now: Day): string {
  const days = Math.abs(now - before);
  if (days === 0) return '';
  const amount = days % 7 === 0 ? weekCount(days / 7) : `${days} ${days === 1 ? 'day' : 'days'}`;
  return `${amount} ${now < before ? 'earlier' : 'later'} than before.`;
}

/** A sentence on what a plan is: its course, and its pace where it has one. */
export function planName({course, hours}: Plan): string {
  return course === 'own-pace'
    ? `All lessons, ${hours} ${hours === 1 ? 'hour' : 'hours'} a week`
    : `The ${courseName(course)} track, ${weeklyHours} hours a week`;
}
