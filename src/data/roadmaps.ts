/** A learning path that the site offers; the home page shows one card for each. */
export type Roadmap = {
  /** Stable name of the roadmap: its folder below `docs/`. */
  id: string;
  title: string;
  /** One sentence: whom it is for and where it leads. */
  summary: string;
  /** Ways into the roadmap, the first one first; addresses are below the base path. */
  entrances: readonly {label: string; to: string}[];
};

export const roadmaps: readonly Roadmap[] = [
  {
    id: 'backend',
    title: 'Backend development',
    summary:
      'For complete beginners and for developers who want to level up: what to learn, where to learn it, and an internship of one, two or three months.',
    entrances: [
      {label: 'Start with the overview', to: '/backend'},
      {label: 'See the internship program', to: '/backend/internship-program'},
      {label: 'Plan your weeks', to: '/backend/plan'},
    ],
  },
];
