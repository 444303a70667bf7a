/**
 * The pages there are, in reading order. The sidebar, the footer, the page for addresses that do not exist and the cards
 * of the program page are made from this list; the build fails when one of its links is broken.
 */
import {trackName, tracks} from './tracks';

/** A page of the site. */
export type SitePage = {
  label: string;
  /** Id of the document: its path below `docs/`, without the extension. */
  doc: string;
  /** What the reader finds there, in one sentence; needed where the page is shown as a card. */
  summary?: string;
  /** The pages below it. */
  pages?: readonly SitePage[];
};

/** Pages that belong together and have no page of their own above them. */
export type SiteGroup = {label: string; doc?: undefined; pages: readonly SitePage[]};

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

/** What the roadmap for backend developers consists of. */
export const backendPages: readonly SitePage[] = [
  {label: 'Backend overview', doc: 'backend/index'},
  {label: 'Internship program', doc: `${program}/index`, pages: programPages},
];

/** What there is to know about the site itself. */
export const aboutPages: SiteGroup = {
  label: 'About this site',
  pages: [
    {label: 'Accessibility', doc: 'about/accessibility'},
    {label: 'Quality', doc: 'about/quality'},
  ],
};

export const siteMap: readonly (SitePage | SiteGroup)[] = [...backendPages, aboutPages];

/** A page's address below the base path. */
export function pagePath({doc}: SitePage): string {
  return `/${doc.replace(/\/index$/, '')}`;
}

/** A page and all pages below it, in reading order; of a group, its pages. */
export function withPagesBelow(page: SitePage | SiteGroup): readonly SitePage[] {
  const below = (page.pages ?? []).flatMap(withPagesBelow);
  return page.doc === undefined ? below : [page, ...below];
}

/**
 * Finds a page by its document, for callers whose text the compiler does not check (MDX).
 *
 * @throws when there is no such page; the message lists the pages there are.
 */
export function findPage(doc: string): SitePage {
  const pages = siteMap.flatMap(withPagesBelow);
  const page = pages.find((candidate) => candidate.doc === doc);
  if (!page) {
    const known = pages.map((candidate) => candidate.doc).join(', ');
    throw new Error(`No page "${doc}" in src/data/site-map.ts. There are: ${known}.`);
  }
  return page;
}
