/**
 * Facts of the backend internship program that hold for every track.
 * Source: the overview page this project was created from, unless a field says otherwise.
 */

/** The technologies that the program teaches, in the order in which the overview names them. */
export const techStack = ['NestJS', 'TypeScript', 'Prisma', 'PostgreSQL', 'Zod'] as const;

/** What every track includes. */
export const included = [
  {
    icon: 'route',
    name: 'Structured curriculum with clear milestones',
    meaning: 'Every week ends with something you can show, and you know beforehand what it is.',
  },
  {
    icon: 'conversation',
    name: 'Mentorship and code reviews',
    meaning: 'Somebody more experienced reads what you write, and tells you why.',
  },
  {
    icon: 'branch',
    name: 'Real project experience',
    meaning: 'The second phase of every track is one project, and it is yours to carry through.',
  },
  {
    icon: 'certificate',
    name: 'Assessment and certificate',
    meaning: 'What you built and how you worked is assessed, and there is a certificate.',
  },
  {
    icon: 'compass',
    name: 'Career guidance',
    meaning: 'What to show of your work, how to speak about it, and what to learn next.',
  },
] as const;

/** The kinds of final project; each is open to every track. */
export const projectOptions = [
  {
    icon: 'building',
    name: 'Build internal tools',
    meaning:
      'Software that colleagues use in their own work. Your users are close by, so you can ask, watch and improve.',
  },
  {
    icon: 'globe',
    name: 'Join production projects',
    meaning:
      'A codebase that is already in use. You learn to read before you write, and to change things without breaking them.',
  },
  {
    icon: 'rocket',
    name: 'Create your own app',
    meaning:
      'An idea of your own, from a blank folder to a running service. The most freedom, and every decision is yours to defend.',
  },
] as const;

/** One use of hours in a week of the program. */
export type WeekPart = {
  name: string;
  /** Hours a week. */
  hours: number;
  /** How the hours are spread, where that helps. */
  note?: string;
};

/** Hours in a week of the program; the internship is designed for full-time commitment. */
export const weeklyHours = 40;

/** What a week in each phase is made of; each adds up to `weeklyHours`. Source: the curriculum's plan. */
const everyWeek = [
  {name: 'Stand-ups', hours: 1.25, note: 'a quarter of an hour a day'},
  {name: 'One-to-one with your mentor', hours: 0.75, note: 'once a week'},
  {name: 'Code reviews', hours: 2, note: 'given and received'},
  {name: 'Milestone and weekly report', hours: 1, note: 'at the end of the week'},
] as const satisfies readonly WeekPart[];

export const weekPlans = [
  {
    phase: 'Learning week',
    parts: [{name: 'Lessons', hours: 35, note: 'reading, practice and checks'}, ...everyWeek],
  },
  {
    phase: 'Project week',
    parts: [
      {name: 'Building', hours: 35, note: 'design, code, tests and documentation'},
      ...everyWeek,
    ],
  },
] as const satisfies readonly {phase: string; parts: readonly WeekPart[]}[];

/** Something that applicants ask about and that the program has, or has not, published. */
export type ProgrammeDetail = {
  label: string;
  /** What the program has published; leave it out until it has. */
  value?: string;
  /** Where `value` leads, if it is a link: an `https:` or `mailto:` address. */
  href?: string;
};

/**
 * What applicants ask and only the Techave Engineering Team can answer. An entry without `value` is shown as not
 * published; nothing is ever guessed here.
 */
export const programmeDetails: Record<
  'applyUrl' | 'contactEmail' | 'nextStart' | 'location' | 'compensation' | 'certificateIssuer',
  ProgrammeDetail
> = {
  applyUrl: {label: 'How to apply'},
  contactEmail: {label: 'Whom to write to'},
  nextStart: {label: 'When the next internship starts'},
  location: {label: 'Where it takes place, on site or remote'},
  compensation: {label: 'Pay, fees, equipment and contract'},
  certificateIssuer: {label: 'Who issues the certificate'},
};
