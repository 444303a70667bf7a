/**
 * The skills matrix: what fourteen skills look like at each level, which lessons teach them, and what each track asks.
 * The only place where these facts stand. The levels are those of assessment.ts. What a track asks is our proposal for a
 * talk between intern and mentor: no skill is a pass mark.
 *
 * All text is plain: no Markdown, no HTML.
 */
import type {Level, LevelSentences} from './assessment';
import {lessonById, type LessonId, type Stage, stages} from './curriculum';
import type {TrackId} from './tracks';

/** One skill. */
export type Skill = {
  /** Stable name in addresses and saved data; never changed once published. */
  id: string;
  /** The skill’s name as readers see it. */
  name: string;
  /** The lessons that teach it, at least one; practice goes on in the project. */
  lessons: readonly [LessonId, ...LessonId[]];
  /** What one can observe at each level. */
  levels: LevelSentences;
  /** The level that each track asks for at its end. */
  asks: Record<TrackId, Level>;
};

/** The skills, from the language outward. */
export const skills = [
  {
    id: 'typescript',
    name: 'TypeScript',
    lessons: ['javascript-core', 'typescript-essentials'],
    levels: [
      'Uses any or “as” to make the compiler quiet.',
      'Types functions and objects, and needs help with unions, generics and long compiler errors.',
      'Models data with unions, narrows unknown input before using it, and finds the cause of a compiler error.',
      'Shows in reviews how a type can rule out a bug, and explains when a simpler type is better.',
    ],
    asks: {'one-month': 2, 'two-months': 2, 'three-months': 3},
  },
  {
    id: 'node',
    name: 'Node.js',
    lessons: ['node-runtime', 'background-jobs', 'real-time'],
    levels: [
      'Cannot say why a program goes on, stops or hangs.',
      'Writes asynchronous code that works, and finds a forgotten await when somebody points to the place.',
      'Explains what blocks the event loop, handles every rejected promise, and shuts a process down without losing work.',
      'Finds blocking or leaking code in the work of others, and shows with a measurement what the fix changes.',
    ],
    asks: {'one-month': 1, 'two-months': 2, 'three-months': 2},
  },
  {
    id: 'http-and-apis',
    name: 'HTTP and APIs',
    lessons: [
      'how-the-web-works',
      'http-and-rest',
      'errors-and-responses',
      'openapi',
      'integrations-and-webhooks',
    ],
    levels: [
      'Answers everything with POST and status 200.',
      'Picks methods and status codes from a table, and corrects them after review.',
      'Designs an endpoint with method, status codes, one shape of error and a description that matches the code.',
      'Reviews the API of others for retries, compatibility and misuse, and explains each point by what a client would see.',
    ],
    asks: {'one-month': 2, 'two-months': 2, 'three-months': 3},
  },
  {
    id: 'nestjs',
    name: 'NestJS',
    lessons: ['nestjs-first-api', 'configuration-and-secrets', 'request-lifecycle'],
    levels: [
      'Copies a module, and cannot say what its parts do.',
      'Adds a route to a module that exists, and gets help when a dependency is not found.',
      'Builds a module with its providers, guards and checked configuration, and says in which order they run.',
      'Explains from the source or the documentation why a provider or a filter does not act, and teaches others to find out.',
    ],
    asks: {'one-month': 2, 'two-months': 2, 'three-months': 3},
  },
  {
    id: 'validation',
    name: 'Validation',
    lessons: ['validation-with-zod', 'errors-and-responses'],
    levels: [
      'Trusts what the client sends.',
      'Writes a schema for a body after an example, and misses queries, parameters or limits.',
      'Checks all input at the edge, takes the type from the schema, and tests what is refused as well as what is accepted.',
      'Finds the input that slips through a schema of somebody else, and shows the request that proves it.',
    ],
    asks: {'one-month': 2, 'two-months': 2, 'three-months': 3},
  },
  {
    id: 'sql',
    name: 'SQL',
    lessons: [
      'relational-modelling',
      'sql-for-applications',
      'transactions-and-concurrency',
      'indexes-and-query-plans',
    ],
    levels: [
      'Cannot get an answer out of two tables.',
      'Writes joins and groups, and gets help when rows are multiplied or missing.',
      'Models tables with keys and constraints, keeps them right when two requests write at once, and reads a query plan.',
      'Explains to others why a plan is slow or a transaction unsafe, and measures the change they agree on.',
    ],
    asks: {'one-month': 1, 'two-months': 2, 'three-months': 2},
  },
  {
    id: 'prisma-and-migrations',
    name: 'Prisma and migrations',
    lessons: ['prisma-client', 'migrations-and-seeds', 'relations-and-pagination'],
    levels: [
      'Changes the database by hand, so that no two copies are the same.',
      'Reads and writes rows with the client, and makes a migration with somebody beside them.',
      'Writes queries without a loop of queries, reviews the SQL of a migration, and changes a table without losing rows.',
      'Plans a change of a table that is in use in safe steps, and finds in reviews the step that would lock or lose data.',
    ],
    asks: {'one-month': 2, 'two-months': 2, 'three-months': 3},
  },
  {
    id: 'testing',
    name: 'Testing',
    lessons: ['unit-testing', 'integration-testing'],
    levels: [
      'Tries things by hand.',
      'Adds a test like the one beside it, and gets help with data, time and the database.',
      'Chooses what to test at which level, sees each test fail first, and keeps tests that run in any order.',
      'Names in reviews the bug that the tests would miss, and repairs a test that fails only sometimes.',
    ],
    asks: {'one-month': 2, 'two-months': 2, 'three-months': 3},
  },
  {
    id: 'debugging',
    name: 'Debugging',
    lessons: ['debugging'],
    levels: [
      'Changes lines until the error goes away.',
      'Reproduces a fault, and finds the cause with somebody who asks the next question.',
      'Reduces a fault to the smallest case, finds the cause with debugger, log or bisect, and leaves a test behind.',
      'Leads others to the cause by questions, and writes down what would have shown the fault earlier.',
    ],
    asks: {'one-month': 1, 'two-months': 2, 'three-months': 2},
  },
  {
    id: 'security',
    name: 'Security',
    lessons: ['authentication', 'sessions-and-refresh-tokens', 'authorization', 'api-security'],
    levels: [
      'Does not ask who may do this.',
      'Follows the sign-in and permission checks that exist, and asks before changing them.',
      'Builds sign-in and permissions with the usual defenses, and tests that a stranger and a colleague are refused.',
      'Reviews a change as an attacker would, and explains a finding with the request that uses it.',
    ],
    asks: {'one-month': 1, 'two-months': 2, 'three-months': 2},
  },
  {
    id: 'delivery',
    name: 'Delivery',
    lessons: ['containers', 'continuous-integration', 'deployment'],
    levels: [
      'Runs the software on one machine only.',
      'Reads why a check in continuous integration is red, and releases with somebody beside them.',
      'Packs a service in a container, has every change checked automatically, releases it and takes a release back.',
      'Finds the unsafe step in the release of others, and has trained somebody who now releases alone.',
    ],
    asks: {'one-month': 1, 'two-months': 2, 'three-months': 2},
  },
  {
    id: 'observability',
    name: 'Observability',
    lessons: ['observability', 'performance', 'operating-a-service'],
    levels: [
      'Learns from users that something is wrong.',
      'Finds a request in the logs, and adds a log line or a metric where a reviewer asks for one.',
      'Finds a slow or failing request by logs, metrics and traces alone, and writes a runbook for it.',
      'Leads the search in an incident, and the review afterwards changes what is measured.',
    ],
    asks: {'one-month': 0, 'two-months': 1, 'three-months': 2},
  },
  {
    id: 'design',
    name: 'Design',
    lessons: [
      'caching',
      'modular-architecture',
      'events-and-cqrs',
      'system-design',
      'discovery-and-proposal',
    ],
    levels: [
      'Starts to type before saying what is to be solved.',
      'Places a change where the code’s structure wants it, after talking it through.',
      'Designs a feature from problem to data and failures, and writes down two options and the reason for one.',
      'Leads a design review, and finds with numbers where a design of others breaks or costs too much.',
    ],
    asks: {'one-month': 1, 'two-months': 2, 'three-months': 2},
  },
  {
    id: 'collaboration',
    name: 'Collaboration',
    lessons: ['shell-git-pull-requests', 'discovery-and-proposal'],
    levels: [
      'Works in a branch that nobody sees for days.',
      'Opens changes that are too large or unexplained, and improves them after comments.',
      'Opens small changes that explain themselves, asks in time, and reviews the work of others with care.',
      'Makes others faster: answers so that the question need not be asked again, and settles a disagreement with evidence.',
    ],
    asks: {'one-month': 2, 'two-months': 2, 'three-months': 3},
  },
] as const satisfies readonly Skill[];

/** Id of a skill that exists. */
export type SkillId = (typeof skills)[number]['id'];

/** The stages of the curriculum in which a skill is taught, in order. */
export function stagesOf({lessons}: Pick<Skill, 'lessons'>): readonly Stage[] {
  const taught = new Set<string>(lessons.map((id) => lessonById(id).stage));
  return stages.filter(({id}) => taught.has(id));
}
