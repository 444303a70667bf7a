/**
 * The pages there are, in reading order. The sidebar, the footer, the page for addresses that do not exist and the cards
 * of the program page are made from this list; the build fails when one of its links is broken.
 *
 * Components take it from `useSiteMap`: they would bring the curriculum to every page with it.
 */
import {type LessonId, lessonsOf, type StageId, stages} from './curriculum';
import type {SiteEntry, SiteGroup, SitePage} from './site-page';
import {trackName, tracks} from './tracks';

/** The lessons that have a page, in the order of the curriculum: `docs/backend/<stage>/<lesson>.mdx`. */
export const lessonsWithPages: readonly LessonId[] = [
  'how-the-web-works',
  'javascript-core',
  'typescript-essentials',
  'node-runtime',
  'validation-with-zod',
  'errors-and-responses',
  'transactions-and-concurrency',
  'indexes-and-query-plans',
];

/** The stages that have a page, in the order of the curriculum: `docs/backend/<stage>/index.mdx`. */
export const stagesWithPages: readonly StageId[] = [];

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

const program = 'backend/internship-program';

/** The pages of the internship program, below its own. */
const programPages: readonly SitePage[] = [
  ...tracks.map((track) => ({
    label: trackName(track),
    doc: `${program}/${track.id}`,
    summary: `${track.bestFor}. Every week with its hours, its milestone and what to show.`,
  })),
  {
    label: 'Prerequisites',
    doc: `${program}/prerequisites`,
    summary:
      'What to know and install before day one, with a self-test and a script that checks your set-up.',
  },
  {
    label: 'Tech stack',
    doc: `${program}/tech-stack`,
    summary:
      'Why these five technologies, what the alternatives are, and one request through all of them.',
  },
  {
    label: 'Projects',
    doc: `${program}/projects/index`,
    summary:
      'The three kinds of final project, how to choose, and what to settle with your mentor.',
    pages: [
      {
        label: 'Internal tool',
        doc: `${program}/projects/internal-tool`,
        summary: 'The brief for a tool that colleagues use, with three samples.',
      },
      {
        label: 'Production project',
        doc: `${program}/projects/production-project`,
        summary: 'The brief for joining a codebase that is in use, with three samples.',
      },
      {
        label: 'Own app',
        doc: `${program}/projects/own-app`,
        summary: 'The brief for an app of your own, with three samples.',
      },
    ],
  },
  {
    label: 'Assessment',
    doc: `${program}/assessment`,
    summary:
      'What is judged and how, the rubric sentence by sentence, and a score sheet that works.',
  },
  {
    label: 'Skills matrix',
    doc: `${program}/skills-matrix`,
    summary: 'Fourteen skills in four levels you can observe, and the level each track asks for.',
  },
  {
    label: 'Mentorship',
    doc: `${program}/mentorship`,
    summary: 'How to run a week, a one-to-one and a hard conversation; how to ask for help.',
  },
  {
    label: 'Code review',
    doc: `${program}/code-review`,
    summary:
      'The standard, the kinds of comment, a checklist for this stack and three worked reviews.',
  },
  {
    label: 'Templates',
    doc: `${program}/templates`,
    summary: 'Eleven documents you will need, each with a filled example, to copy or download.',
  },
  {
    label: 'Career guidance',
    doc: `${program}/career-guidance`,
    summary: 'What “ready” means, what to show, forty interview questions and the next year.',
  },
  {
    label: 'FAQ',
    doc: `${program}/faq`,
    summary: 'What applicants, interns and mentors ask, answered where there is an answer.',
  },
];

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
        {label: 'TypeScript', doc: 'reference/cheat-sheets/typescript'},
        {label: 'Zod', doc: 'reference/cheat-sheets/zod'},
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
