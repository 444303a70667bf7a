import type {SitePage} from './site-page';
import {trackName, tracks} from './tracks';

/** Where the documents of the internship program are, below `docs/`. */
export const program = 'backend/internship-program';

/** A page of the program, with what the reader finds there, in one sentence, for its card. */
export type ProgramPage = SitePage & {summary: string};

/** The pages of the internship program, below its own, in reading order. */
export const programPages: readonly ProgramPage[] = [
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
      },
      {
        label: 'Production project',
        doc: `${program}/projects/production-project`,
      },
      {
        label: 'Own app',
        doc: `${program}/projects/own-app`,
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
