/**
 * The pages there are, in reading order. The sidebar, the footer, the page for addresses that do not exist and the
 * suggestions of the search are made from this list; the build fails when one of its links is broken.
 *
 * Components take its upper levels from `useSiteMap`: they would bring the curriculum to every page with it.
 */
import {type LessonId, lessonsOf, type StageId, stages} from './curriculum';
import {program, programPages} from './program-pages';
import type {SiteEntry, SiteGroup} from './site-page';

/** The lessons that have a page, in the order of the curriculum: `docs/backend/<stage>/<lesson>.mdx`. */
export const lessonsWithPages: readonly LessonId[] = [
  'how-the-web-works',
  'shell-git-pull-requests',
  'javascript-core',
  'typescript-essentials',
  'node-runtime',
  'http-and-rest',
  'nestjs-first-api',
  'validation-with-zod',
  'errors-and-responses',
  'configuration-and-secrets',
  'request-lifecycle',
  'relational-modelling',
  'sql-for-applications',
  'prisma-client',
  'migrations-and-seeds',
  'relations-and-pagination',
  'transactions-and-concurrency',
  'indexes-and-query-plans',
];

/** The stages that have a page, in the order of the curriculum: `docs/backend/<stage>/index.mdx`. */
export const stagesWithPages: readonly StageId[] = ['foundations', 'http-apis', 'data'];

/**
 * The stages with their lessons, as far as there are pages; their order is that of the curriculum. A stage without a page
 * of its own is a group.
 */
export function roadmapEntries(
  lessons: readonly LessonId[],
  stagePages: readonly StageId[],
): readonly SiteEntry[] {
  return stages.flatMap(({id, title}): SiteEntry[] => {
    const pages = lessonsOf(id)
      .filter((lesson) => lessons.includes(lesson.id))
      .map((lesson) => ({label: lesson.title, doc: `backend/${id}/${lesson.id}`}));
    if (stagePages.includes(id)) return [{label: title, doc: `backend/${id}/index`, pages}];
    return pages.length > 0 ? [{label: title, pages}] : [];
  });
}

const roadmap = roadmapEntries(lessonsWithPages, stagesWithPages);

/** What one looks up. */
const referencePages: SiteGroup = {
  label: 'Reference',
  pages: [
    {label: 'Glossary', doc: 'reference/glossary'},
    {
      label: 'Cheat sheets',
      doc: 'reference/cheat-sheets/index',
      pages: [
        {label: 'Git', doc: 'reference/cheat-sheets/git'},
        {label: 'TypeScript', doc: 'reference/cheat-sheets/typescript'},
        {label: 'HTTP', doc: 'reference/cheat-sheets/http'},
        {label: 'NestJS', doc: 'reference/cheat-sheets/nestjs'},
        {label: 'Zod', doc: 'reference/cheat-sheets/zod'},
        {label: 'SQL', doc: 'reference/cheat-sheets/sql'},
        {label: 'Prisma', doc: 'reference/cheat-sheets/prisma'},
        {label: 'Transactions', doc: 'reference/cheat-sheets/transactions'},
      ],
    },
    {label: 'Error index', doc: 'reference/error-index'},
    {label: 'Debugging guide', doc: 'reference/debugging-guide'},
    {label: 'Decision guides', doc: 'reference/decision-guides'},
    {label: 'Versions', doc: 'reference/versions'},
  ],
};

/** What there is for backend developers. */
export const backendPages: readonly SiteEntry[] = [
  {label: 'Backend overview', doc: 'backend/index'},
  {label: 'Topic map', doc: 'backend/map'},
  {label: 'Example app', doc: 'backend/example-app'},
  ...(roadmap.length > 0 ? [{label: 'Roadmap', pages: roadmap}] : []),
  {label: 'Your plan', doc: 'backend/plan'},
  {label: 'Internship program', doc: `${program}/index`, pages: programPages},
  referencePages,
];

/** What there is to know about the site itself. */
export const aboutPages: SiteGroup = {
  label: 'About this site',
  pages: [
    {label: 'Accessibility', doc: 'about/accessibility'},
    {label: 'Quality', doc: 'about/quality'},
  ],
};

export const siteMap: readonly SiteEntry[] = [...backendPages, aboutPages];
