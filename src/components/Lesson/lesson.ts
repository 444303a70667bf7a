import {dependencies, devDependencies, testedOnNode} from '../../../samples/package.json';
import {
  findLesson,
  type Lesson,
  lessonAddress,
  lessonById,
  type LessonId,
  lessons,
  stageAddress,
  type StageId,
  stages,
} from '../../data/curriculum';
import {lessonsWithPages, stagesWithPages} from '../../data/site-map';
import {type TrackId, tracks} from '../../data/tracks';
import {weekOf} from '../../data/week-plans';

/**
 * The lesson whose page a document is.
 *
 * @throws when it is none, or lies in the folder of another stage; the message says where a lesson’s page belongs.
 */
export function lessonOfDoc(doc: string): Lesson<LessonId> {
  const [, stage, id = ''] = /^backend\/([^/]+)\/([^/]+)$/.exec(doc) ?? [];
  if (!lessons.some((lesson) => lesson.id === id)) {
    throw new Error(
      `"${doc}" is not the page of a lesson, and only such a page can show a lesson’s facts. It is docs/backend/<stage>/<lesson>.mdx, after the ids in src/data/curriculum.ts.`,
    );
  }
  const lesson = findLesson(id);
  if (lesson.stage !== stage) {
    throw new Error(
      `The lesson "${id}" belongs to the stage "${lesson.stage}": move docs/${doc}.mdx to docs/backend/${lesson.stage}/${id}.mdx.`,
    );
  }
  return lesson;
}

/** What is called by its title, and the address of its page if it has one. */
export type Named = {id: string; title: string; to?: string};

/** What the page of a lesson shows of the data. */
export type Facts = {
  id: LessonId;
  /** The lesson’s place among all, counted from 1. */
  number: number;
  /** The ids of all lessons, in order. */
  all: readonly LessonId[];
  stage: Named;
  hours: number;
  prerequisites: readonly Named[];
  outcomes: readonly string[];
  /** The week, counted from 1, in which each track takes the lesson; none where the track passes it. */
  weeks: Partial<Record<TrackId, number>>;
  /** What its code is tested with, by name and version. */
  testedWith: readonly string[];
};

/** Gathers what the page of a lesson shows of the data. */
export function factsOf({id, stage, hours, prerequisites, outcomes}: Lesson<LessonId>): Facts {
  return {
    id,
    number: lessons.findIndex((lesson) => lesson.id === id) + 1,
    all: lessons.map((lesson) => lesson.id),
    stage: {
      id: stage,
      title: stages.find((each) => each.id === stage)?.title ?? stage,
      ...(stagesWithPages.includes(stage) && {to: stageAddress({id: stage})}),
    },
    hours,
    prerequisites: prerequisites.map(lessonById).map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      ...(lessonsWithPages.includes(lesson.id) && {to: lessonAddress(lesson)}),
    })),
    outcomes,
    weeks: Object.fromEntries(tracks.map((track) => [track.id, weekOf(track.id, id)])),
    testedWith: testedWith(stage),
  };
}

const packages = {...dependencies, ...devDependencies};

/** What a reader calls the packages that matter to a stage. */
const names = {
  typescript: 'TypeScript',
  vitest: 'Vitest',
  supertest: 'Supertest',
  zod: 'Zod',
  '@nestjs/core': 'NestJS',
  '@prisma/client': 'Prisma',
  '@electric-sql/pglite': 'PGlite',
} as const satisfies Partial<Record<keyof typeof packages, string>>;

const packagesOf: Record<StageId, readonly (keyof typeof names)[]> = {
  foundations: ['typescript', 'vitest'],
  'http-apis': ['typescript', '@nestjs/core', 'zod'],
  data: ['@electric-sql/pglite', '@prisma/client', '@nestjs/core'],
  quality: ['@nestjs/core', 'vitest', 'supertest'],
  security: ['@nestjs/core', 'zod', '@prisma/client'],
  delivery: ['@nestjs/core', '@prisma/client'],
  scale: ['@nestjs/core', '@prisma/client'],
  architecture: ['@nestjs/core', '@prisma/client', 'zod'],
};

/** What the code of a stage is tested with, by name and version: every Node.js, and packages. */
export function testedWith(stage: StageId): readonly string[] {
  return [
    `Node.js ${major(testedOnNode.oldest)} and ${major(testedOnNode.newest)}`,
    ...packagesOf[stage].map((name) => `${names[name]} ${packages[name]}`),
  ];
}

/** The first number of a version, which is what one calls a Node.js by. */
function major(version: string): string {
  return version.replace(/\..*/, '');
}
