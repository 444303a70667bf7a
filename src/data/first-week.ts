import type {LessonId} from './curriculum';

/** A stretch of a day: a lesson or a part of one, or one of the fixed parts of the week; `hours` of it that day. */
export type DayPart = {lesson: LessonId; hours: number} | {name: string; hours: number};

const standUp = {name: 'Stand-ups', hours: 0.25} as const;

/** The first week, which is the same in all tracks, day by day. Fixed parts are named as in programme.ts. */
export const firstWeek = [
  {
    day: 'Monday',
    parts: [
      standUp,
      {lesson: 'how-the-web-works', hours: 2},
      {lesson: 'shell-git-pull-requests', hours: 4},
      {lesson: 'javascript-core', hours: 1.75},
    ],
  },
  {
    day: 'Tuesday',
    parts: [
      standUp,
      {lesson: 'javascript-core', hours: 2.25},
      {lesson: 'typescript-essentials', hours: 5.5},
    ],
  },
  {
    day: 'Wednesday',
    parts: [
      standUp,
      {lesson: 'typescript-essentials', hours: 0.5},
      {lesson: 'node-runtime', hours: 4},
      {name: 'One-to-one with your mentor', hours: 0.75},
      {lesson: 'http-and-rest', hours: 2.5},
    ],
  },
  {
    day: 'Thursday',
    parts: [
      standUp,
      {lesson: 'http-and-rest', hours: 0.5},
      {lesson: 'nestjs-first-api', hours: 5},
      {name: 'Code reviews', hours: 1},
      {lesson: 'validation-with-zod', hours: 1.25},
    ],
  },
  {
    day: 'Friday',
    parts: [
      standUp,
      {lesson: 'validation-with-zod', hours: 2.75},
      {lesson: 'errors-and-responses', hours: 3},
      {name: 'Code reviews', hours: 1},
      {name: 'Milestone and weekly report', hours: 1},
    ],
  },
] as const satisfies readonly {day: string; parts: readonly DayPart[]}[];
