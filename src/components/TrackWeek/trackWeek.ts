import {findTrack} from '../../data/tracks';
import type {LessonId} from '../../data/curriculum';
import {lessonsIn, weeksOf, type Week} from '../../data/week-plans';

/**
 * The weeks of a track, for callers whose ids the compiler does not check (MDX).
 *
 * @throws when there is no such track; the message lists the tracks there are.
 */
export function findWeeks(track: string): readonly Week[] {
  return weeksOf(findTrack(track).id);
}

/**
 * One week of a track.
 *
 * @param week counted from 1.
 * @throws when there is no such track or week; the message says which there are.
 */
export function findWeek(track: string, week: number): Week {
  const weeks = findWeeks(track);
  const found = weeks[week - 1];
  if (!found) {
    throw new Error(
      `The track "${track}" has no week ${week} in src/data/week-plans.ts. It has the weeks 1 to ${weeks.length}.`,
    );
  }
  return found;
}

/**
 * Whether a track has a lesson, or an overview of one, that is not among the lessons with a page.
 *
 * @throws when there is no such track; the message lists the tracks there are.
 */
export function hasLessonsToCome(track: string, withPages: readonly LessonId[]): boolean {
  return findWeeks(track).some((week) => {
    const overviews = week.phase === 'project' ? (week.justInTime?.overviews ?? []) : [];
    return [...lessonsIn(week), ...overviews].some((lesson) => !withPages.includes(lesson));
  });
}
