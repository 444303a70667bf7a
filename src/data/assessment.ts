/**
 * How the work of an intern is assessed: areas, criteria with their weights and levels, gates, and what each track asks.
 * The only place where these facts stand. The numbers are program policy that the program’s owner has still to confirm:
 * wherever they are shown, `<Policy />` stands beside them.
 *
 * All text is plain: no Markdown, no HTML.
 */
import type {TrackId} from './tracks';

/** How well something is done: the same four levels for the rubric and for the skills. */
export type Level = 0 | 1 | 2 | 3;

/** A sentence for each level, from 0 to 3, that two people who look at the same work would agree on. */
export type LevelSentences = readonly [string, string, string, string];

/** The levels, in order. */
export const levels = [
  {level: 0, name: 'not yet'},
  {level: 1, name: 'with help'},
  {level: 2, name: 'alone'},
  {level: 3, name: 'can teach and review it'},
] as const satisfies readonly {level: Level; name: string}[];

/** The areas that criteria belong to, with the points that each area’s criteria add up to. */
export const areas = [
  {id: 'technical', name: 'Technical', weight: 40, about: 'what the code is like'},
  {id: 'deliverables', name: 'Deliverables', weight: 30, about: 'what exists at the end'},
  {id: 'professional', name: 'Professional', weight: 30, about: 'how you worked'},
] as const satisfies readonly {id: string; name: string; weight: number; about: string}[];

/** Id of an area that exists. */
export type AreaId = (typeof areas)[number]['id'];

/** One thing that is rated. */
export type Criterion = {
  /** Stable name in saved data; never changed once published. */
  id: string;
  area: AreaId;
  /** The criterion’s name as readers see it. */
  name: string;
  /** Points that level 3 is worth. */
  weight: number;
  /** What a reviewer observes at each level. */
  levels: LevelSentences;
};

/** The criteria, in the order in which they are rated. */
export const criteria = [
  {
    id: 'design',
    area: 'technical',
    name: 'Design',
    weight: 10,
    levels: [
      'A reviewer cannot say where a rule lives, and a small change touches many unrelated files.',
      'The code is split into modules that each have a purpose, and a mentor or a reviewer said where to cut.',
      'Each rule stands in one place that you chose, and your change description names the option you did not take and why.',
      'Somebody else has extended your design from its written decision without asking you, and your reviews show others where a boundary leaks and how to mend it.',
    ],
  },
  {
    id: 'correctness-and-errors',
    area: 'technical',
    name: 'Correctness and errors',
    weight: 10,
    levels: [
      'The main path fails on valid input, or an error ends in a status 500 with no cause in the log.',
      'The main path works; wrong input, missing records and conflicts are answered properly once a review comment has named them.',
      'Every endpoint of yours answers wrong input, missing records and conflicts with the agreed status and shape, before a reviewer asks.',
      'You find failures that nobody listed, such as a repeated request or a service that is down, and show others how to reproduce and handle them.',
    ],
  },
  {
    id: 'tests',
    area: 'technical',
    name: 'Tests',
    weight: 10,
    levels: [
      'Your code has no tests, or they still pass when the code is broken on purpose.',
      'The main path has tests that fail when it breaks; tests of errors and limits came because a reviewer asked.',
      'Tests of rules, errors and limits come with every change, run with one command, and reach the coverage that your track asks for.',
      'In reviews you name the bug that would slip through and the test that would catch it, and others have taken your tests as their pattern.',
    ],
  },
  {
    id: 'security-and-data',
    area: 'technical',
    name: 'Security and data',
    weight: 10,
    levels: [
      'A secret is in the repository, input reaches the database unchecked, or one user can read what belongs to another.',
      'Input and permission are checked on the routes that a reviewer pointed at, and migrations were run with somebody beside you.',
      'Every route of yours checks input and permission, rules that must never break are constraints in the database, and migrations keep the rows that exist.',
      'You have found a hole or an unsafe migration in somebody else’s change, explained how it would do harm, and proposed the fix.',
    ],
  },
  {
    id: 'working-release',
    area: 'deliverables',
    name: 'Working release',
    weight: 12,
    levels: [
      'It runs on your machine only, or the main task of a user cannot be completed.',
      'A user completes the main task where others can reach it, and somebody did the release steps with you.',
      'Every must-have works in the agreed environment, in a merged version, and you brought it there by written steps.',
      'Somebody else has released it, or taken a release back, by your written steps alone, and you have helped with a release that was not yours.',
    ],
  },
  {
    id: 'documentation',
    area: 'deliverables',
    name: 'Documentation',
    weight: 8,
    levels: [
      'A new person cannot start the software with what is written.',
      'A new person starts the software with the README and a few questions to you.',
      'A new person starts it, runs the tests and calls the main endpoints from what is written alone, and the API description matches the code.',
      'Somebody has changed or run the software from your documents alone, and you have improved the documents of others in review.',
    ],
  },
  {
    id: 'demo',
    area: 'deliverables',
    name: 'Demo',
    weight: 10,
    levels: [
      'The main task is not shown on running software, or questions about your own code stay open.',
      'The main task is shown with help at some steps, and your mentor answers some of the questions about your code.',
      'You show the main task and one failure on running software in the agreed time, and answer questions about your code or say what you do not know and where you would look.',
      'You lead from the problem to the result, explain a decision that you would now take differently, and a listener can explain the design back to you.',
    ],
  },
  {
    id: 'communication',
    area: 'professional',
    name: 'Communication',
    weight: 10,
    levels: [
      'Others learn of a problem after the date has passed, and reports are missing or say only that you worked.',
      'Reports come after a reminder, and a question of yours gives the symptom but not what you tried.',
      'Weekly reports come unasked, and when you are stuck you ask in time, with goal, symptom and what you tried.',
      'You have written up an answer or a decision that others now use, and have helped a colleague turn a vague question into one that can be answered.',
    ],
  },
  {
    id: 'planning-and-ownership',
    area: 'professional',
    name: 'Planning and ownership',
    weight: 10,
    levels: [
      'Work starts before anybody has said what “done” means, and unfinished pieces are left for others.',
      'Your mentor cuts the work into steps; you finish them, and say so when one takes longer.',
      'You cut the work into steps of a day or two, say early when the plan no longer holds, and propose what to leave out.',
      'Others work by your plan, it names risks before they happen, and you finish what falls between two people’s tasks.',
    ],
  },
  {
    id: 'review-and-feedback',
    area: 'professional',
    name: 'Review and feedback',
    weight: 10,
    levels: [
      'Review comments stay without an answer, or the same comment comes back in change after change.',
      'You make the changes that are asked for, and need help to see why, or to tell what must change from what is taste.',
      'Every comment gets a change or a reason, your changes are small enough to read in one sitting, and your own reviews say what is wrong, what it does and what you propose.',
      'Your reviews find faults in behavior, not only in style, and the author can say afterwards what they learned from one.',
    ],
  },
] as const satisfies readonly Criterion[];

/** Id of a criterion that exists. */
export type CriterionId = (typeof criteria)[number]['id'];

/** What must hold whatever the score. `pass-mark` follows from the score; the others a reviewer ticks. */
export const gates = [
  {
    id: 'milestones',
    name: 'Every milestone is signed',
    meaning: 'Your mentor has accepted the evidence of every week of your track.',
    decidedBy: 'reviewer',
  },
  {
    id: 'acceptance-criteria',
    name: 'The acceptance criteria are met',
    meaning: 'Each criterion of your project’s brief is ticked, with a link to what shows it.',
    decidedBy: 'reviewer',
  },
  {
    id: 'critical-findings',
    name: 'No critical finding is open',
    meaning:
      'Nothing is left that loses data, lets somebody see or do what they may not, or leaks a secret.',
    decidedBy: 'reviewer',
  },
  {
    id: 'pass-mark',
    name: 'The pass mark is reached',
    meaning: 'Your score is at least the pass mark of your track.',
    decidedBy: 'score',
  },
] as const satisfies readonly {
  id: string;
  name: string;
  meaning: string;
  decidedBy: 'reviewer' | 'score';
}[];

/** A gate that a reviewer ticks. */
type TickedGate = Extract<(typeof gates)[number], {decidedBy: 'reviewer'}>;

/** Id of a gate that a reviewer ticks. */
export type GateId = TickedGate['id'];

/** The gates that a reviewer ticks, in order. */
export const tickedGates: readonly TickedGate[] = gates.filter(
  (gate): gate is TickedGate => gate.decidedBy === 'reviewer',
);

/** What a track asks of the final project. */
export type Requirement = {
  /** The score that passes, in points of 100. */
  passMark: number;
  /** Test coverage of the intern’s own code, in percent, at least. */
  coverage: number;
  /** Merged changes on a production project, at least. */
  mergedChanges: number;
};

/** What each track asks. */
export const requirements = {
  'one-month': {passMark: 70, coverage: 70, mergedChanges: 3},
  'two-months': {passMark: 80, coverage: 80, mergedChanges: 5},
  'three-months': {passMark: 85, coverage: 85, mergedChanges: 8},
} as const satisfies Record<TrackId, Requirement>;

/** Levels by criterion. A criterion that is not rated is absent: it is not the same as level 0. */
export type Levels = Readonly<Partial<Record<CriterionId, Level>>>;

/** A made-up result, to show what a score takes. */
export type WorkedExample = {
  name: string;
  /** The levels in words: one sentence. */
  says: string;
  /** The level of every criterion that `except` does not name. */
  otherwise: Level;
  except: Levels;
};

/** Made-up results, from the plainest on; their scores are computed, never written here. */
export const workedExamples = [
  {
    name: 'Everything alone',
    says: 'Level 2 in every criterion.',
    otherwise: 2,
    except: {},
  },
  {
    name: 'One strength',
    says: 'Level 2 everywhere, and level 3 in tests.',
    otherwise: 2,
    except: {tests: 3},
  },
  {
    name: 'Four strengths',
    says: 'Level 2 everywhere, and level 3 in design, tests, demo and communication.',
    otherwise: 2,
    except: {design: 3, tests: 3, demo: 3, communication: 3},
  },
  {
    name: 'Six strengths',
    says: 'Level 2 everywhere, and level 3 in design, correctness and errors, tests, documentation, communication, and review and feedback.',
    otherwise: 2,
    except: {
      design: 3,
      'correctness-and-errors': 3,
      tests: 3,
      documentation: 3,
      communication: 3,
      'review-and-feedback': 3,
    },
  },
  {
    name: 'Strong code, weak teamwork',
    says: 'Level 3 in all that is technical, level 2 in the deliverables, and level 1 in all that is professional.',
    otherwise: 2,
    except: {
      design: 3,
      'correctness-and-errors': 3,
      tests: 3,
      'security-and-data': 3,
      communication: 1,
      'planning-and-ownership': 1,
      'review-and-feedback': 1,
    },
  },
] as const satisfies readonly WorkedExample[];

/** The criteria of an area, in order. */
export function criteriaOf(area: AreaId): readonly (Criterion & {id: CriterionId})[] {
  return criteria.filter((criterion) => criterion.area === area);
}

/** The levels of a worked example, written out for every criterion. */
export function levelsOf({otherwise, except}: WorkedExample): Levels {
  return Object.fromEntries(criteria.map(({id}) => [id, except[id] ?? otherwise]));
}
