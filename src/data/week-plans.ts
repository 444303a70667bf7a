/**
 * What happens in each week of each track, and how one sees that the week has reached its aim. Lessons are named by
 * id; their hours are in curriculum.ts. The project weeks are written for the track’s default kind of project.
 *
 * The five fixed hours of a week (stand-ups, one-to-one, reviews, report) are in programme.ts and never counted here.
 * All text is plain: no Markdown, no HTML.
 */
import {type LessonId, totalHours} from './curriculum';
import type {TrackId} from './tracks';

/** One thing that shows that a week has reached its milestone. */
export type Evidence = {
  /**
   * Stable name in saved data; never changed once published. Weeks of two tracks give the same thing the same id, so that
   * whoever changes track keeps it; a thing of one’s project belongs to one track.
   */
  id: string;
  /** What the intern shows: a phrase without a final period. */
  show: string;
  /** How a reviewer tells that it is good enough: one sentence about what can be observed. */
  goodEnough: string;
};

/** What weeks of both phases have. */
type AnyWeek = {
  /** Stable name in saved data; never changed once published, even if the title is. Tracks may share a week. */
  id: string;
  /** Short plain name of the week. */
  title: string;
  /** What exists at the end of the week: one sentence. */
  milestone: string;
  /** Two to four things that show it. */
  evidence: readonly Evidence[];
};

/** A week of the learning phase. */
export type LearningWeek = AnyWeek & {
  phase: 'learning';
  /** The lessons of the week, in the order in which they are taken. */
  lessons: readonly LessonId[];
  /** What the hours are for that the lessons leave free; absent where they leave none. */
  extra?: {
    /** A phrase without a final period. */
    use: string;
    /** Hours in this week. */
    hours: number;
  };
};

/** A week of the project phase. */
export type ProjectWeek = AnyWeek & {
  phase: 'project';
  /** The work of the week, in the order in which it is begun. */
  work: readonly {
    /** A phrase without a final period. */
    name: string;
    /** Estimated time, in hours. */
    hours: number;
  }[];
  /** Lessons that are taken in the middle of the project, when it needs them; absent where it needs none. */
  justInTime?: {
    /** Lessons taken whole. */
    lessons: readonly LessonId[];
    /** Lessons of which the intern reads only enough to follow the code: they do not count as taken. */
    overviews: readonly LessonId[];
    /** Hours for all of it together. */
    hours: number;
  };
};

/** One week of a track. */
export type Week = LearningWeek | ProjectWeek;

/** The first week of every track. */
const firstWeek = {
  phase: 'learning',
  id: 'validated-api',
  title: 'From the web to a validated API',
  lessons: [
    'how-the-web-works',
    'shell-git-pull-requests',
    'javascript-core',
    'typescript-essentials',
    'node-runtime',
    'http-and-rest',
    'nestjs-first-api',
    'validation-with-zod',
    'errors-and-responses',
  ],
  milestone: 'A validated API that keeps its data in memory, with 22 or more passing tests.',
  evidence: [
    {
      id: 'fresh-clone',
      show: 'The rooms and bookings API, started from a fresh clone',
      goodEnough:
        'The steps in the README are enough to start it, and a room can be created, read, changed and deleted with curl.',
    },
    {
      id: 'first-test-run',
      show: 'The test run',
      goodEnough:
        'At least 8 HTTP tests and 14 cases of accepted or rejected input pass, and a rule removed from a schema turns one of them red.',
    },
    {
      id: 'error-answers',
      show: 'The answers to a bad body, an unknown id, a conflict and a crash',
      goodEnough:
        'They are 400, 404, 409 and 500, all in the same problem+json shape, and none contains a stack trace.',
    },
    {
      id: 'first-pull-request',
      show: 'The pull request with the week’s work',
      goodEnough:
        'It has small commits, a description of what changed and why, and no secret anywhere in its history.',
    },
  ],
} as const satisfies Week;

/** The second week of the tracks that take the request lifecycle before the project. */
const secondWeekOfLongerTracks = {
  phase: 'learning',
  id: 'real-database',
  title: 'A real database behind the API',
  lessons: [
    'configuration-and-secrets',
    'request-lifecycle',
    'relational-modelling',
    'sql-for-applications',
    'prisma-client',
    'migrations-and-seeds',
    'relations-and-pagination',
    'unit-testing',
    'integration-testing',
    'openapi',
  ],
  milestone: 'The API on PostgreSQL, tested against a real database and documented with OpenAPI.',
  evidence: [
    {
      id: 'database-from-empty',
      show: 'The API on PostgreSQL, set up from an empty database',
      goodEnough:
        'Migrations and seed run from nothing, the seed runs twice without harm, and last week’s HTTP tests still pass.',
    },
    {
      id: 'bookings-list',
      show: 'The list of bookings, with filters and cursor pages',
      goodEnough:
        'Its 12 tests pass on 500 rows, and no row is skipped or repeated from one page to the next.',
    },
    {
      id: 'unit-and-integration-tests',
      show: 'The unit and integration tests',
      goodEnough:
        'The integration suite is green on PGlite and on PostgreSQL, and stays green when its tests run in another order.',
    },
    {
      id: 'documentation-and-request-path',
      show: 'The documentation at /docs, and the way a request takes through the app',
      goodEnough:
        'The documentation lists the errors as well, its snapshot test fails on an unannounced change, and another test pins the order of middleware, guard, interceptor and pipe.',
    },
  ],
} as const satisfies Week;

/** The weeks of every track, in order. */
export const trackWeeks = {
  'one-month': [
    firstWeek,
    {
      phase: 'learning',
      id: 'database-tests-debugging',
      title: 'A real database, tests and debugging',
      lessons: [
        'configuration-and-secrets',
        'relational-modelling',
        'sql-for-applications',
        'prisma-client',
        'migrations-and-seeds',
        'relations-and-pagination',
        'unit-testing',
        'integration-testing',
        'debugging',
        'openapi',
      ],
      milestone:
        'The API on PostgreSQL, documented with OpenAPI, the debugging exercise done, and the project settled.',
      evidence: [
        {
          id: 'database-and-configuration',
          show: 'The API on PostgreSQL, set up from an empty database',
          goodEnough:
            'Migrations and seed run from nothing, the same HTTP tests pass as in week 1, and the app refuses to start on a bad configuration.',
        },
        {
          id: 'test-suite-and-documentation',
          show: 'The test suite and the documentation at /docs',
          goodEnough:
            'The suite is green on PGlite and on PostgreSQL, and the snapshot test fails when an endpoint changes unannounced.',
        },
        {
          id: 'debugging-exercise',
          show: 'The debugging exercise',
          goodEnough:
            'Each of the five planted bugs has a test that failed before the fix, the fix, and its cause in one line.',
        },
        {
          id: 'production-project-choice',
          show: 'The choice of project',
          goodEnough:
            'It is written down which codebase it is and what kind of work comes first, and your mentor has agreed.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'into-the-codebase',
      title: 'Into the codebase',
      work: [
        {name: 'Set up the project and map its codebase', hours: 8},
        {name: 'A first tiny change, opened for review by day 2', hours: 3},
        {name: 'One or two issues, from reproducing them to the merge', hours: 19},
      ],
      justInTime: {
        lessons: ['request-lifecycle'],
        overviews: ['authentication', 'authorization'],
        hours: 5,
      },
      milestone: 'The first change is merged, and you can walk through one request in writing.',
      evidence: [
        {
          id: 'codebase-map',
          show: 'The map of the codebase',
          goodEnough:
            'It names the modules, where requests come in, where data is stored and how to run the tests, and a file picked at random can be found on it.',
        },
        {
          id: 'request-walk',
          show: 'The written walk through one request',
          goodEnough:
            'It follows one real request from the route to the SQL and back, names file and function at each step, and says where sign-in and permission are checked.',
        },
        {
          id: 'first-merged-change',
          show: 'The first merged change',
          goodEnough:
            'It was opened by day 2, passed every check of the project, and every review comment has an answer.',
        },
        {
          id: 'first-issues',
          show: 'One or two issues, closed or in review',
          goodEnough:
            'Each has a test that fails without the change, and a description that states the cause and not only the symptom.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'one-feature',
      title: 'One feature, from ticket to demo',
      work: [
        {name: 'Clarify the ticket, agree on acceptance criteria and plan', hours: 4},
        {name: 'Build the feature with its tests, in small pull requests', hours: 19},
        {name: 'Review rounds', hours: 6},
        {name: 'Documentation', hours: 3},
        {name: 'Demo and final assessment', hours: 3},
      ],
      milestone: 'One feature meets its acceptance criteria, and the final assessment is done.',
      evidence: [
        {
          id: 'ticket-criteria',
          show: 'The ticket with its acceptance criteria',
          goodEnough:
            'Each criterion was agreed before the build and is ticked with a link to a test or a recording.',
        },
        {
          id: 'feature-pull-requests',
          show: 'The pull requests of the feature',
          goodEnough:
            'They cover failures as well as success, every review comment is resolved, and all checks are green.',
        },
        {
          id: 'feature-documentation',
          show: 'The documentation of the feature',
          goodEnough:
            'Somebody who did not build the feature can use it with the documentation alone.',
        },
        {
          id: 'one-month-demo',
          show: 'The demo',
          goodEnough:
            'The feature is shown live with one failure case, and you answer questions about your own code without help.',
        },
      ],
    },
  ],
  'two-months': [
    firstWeek,
    secondWeekOfLongerTracks,
    {
      phase: 'learning',
      id: 'correct-secure-proposal',
      title: 'Correct, secure, and a first proposal',
      lessons: [
        'transactions-and-concurrency',
        'indexes-and-query-plans',
        'debugging',
        'authentication',
        'sessions-and-refresh-tokens',
        'authorization',
        'api-security',
        'discovery-and-proposal',
      ],
      milestone:
        'The API is safe under concurrent use and secured, and a draft of the proposal exists.',
      evidence: [
        {
          id: 'double-booking-race',
          show: 'The race test for double booking',
          goodEnough:
            'It fails on PostgreSQL without the exclusion constraint, passes with it, and the loser of the race gets a 409.',
        },
        {
          id: 'sign-in-and-permissions',
          show: 'Sign-in, sessions and permissions',
          goodEnough:
            'A refresh token used twice revokes its family, and the tests of every role against every action find no leak.',
        },
        {
          id: 'threat-model-and-slow-queries',
          show: 'The threat model of one endpoint, and four slow queries made fast',
          goodEnough:
            'Six holes are closed with a test each, and the pull request shows each query’s plan before and after.',
        },
        {
          id: 'proposal-draft',
          show: 'The draft of the proposal',
          goodEnough:
            'It rests on three interviews, states the problem before the solution, and has a cut line.',
        },
      ],
    },
    {
      phase: 'learning',
      id: 'ship-and-observe',
      title: 'Ship it and see how it is doing',
      lessons: [
        'containers',
        'continuous-integration',
        'deployment',
        'observability',
        'caching',
        'background-jobs',
        'modular-architecture',
        'operating-a-service',
      ],
      milestone: 'The service is deployed and observable, and the proposal is approved.',
      evidence: [
        {
          id: 'release-and-rollback',
          show: 'A release and its rollback',
          goodEnough:
            'The release went through continuous integration, the rollback was done and recorded, and no request failed during the shutdown.',
        },
        {
          id: 'incident-note-and-restore-drill',
          show: 'The incident note and the record of the restore drill',
          goodEnough:
            'The planted slow query was found by signals alone, and the restored data was compared with what was backed up.',
        },
        {
          id: 'confirmation-outbox',
          show: 'The confirmation email through the outbox',
          goodEnough:
            'A test kills the worker in the middle, and afterwards no email is lost and none is sent twice.',
        },
        {
          id: 'proposal',
          show: 'The proposal',
          goodEnough:
            'It is approved in writing: problem, scope with a cut line, estimate in ranges, risks, a plan for the four weeks, and who mentors them.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'specification-and-skeleton',
      title: 'Specification and walking skeleton',
      work: [
        {name: 'Specification with acceptance criteria', hours: 8},
        {name: 'Architecture decision records', hours: 4},
        {name: 'Data model and first migration', hours: 8},
        {
          name: 'Walking skeleton: one request through all layers, checked by continuous integration',
          hours: 15,
        },
      ],
      milestone:
        'The specification, the decisions and the data model are agreed, and a walking skeleton runs in continuous integration.',
      evidence: [
        {
          id: 'specification',
          show: 'The specification',
          goodEnough:
            'Every must-have is a user story with acceptance criteria that somebody else could test, and what is out of scope is listed.',
        },
        {
          id: 'decision-records',
          show: 'The architecture decision records',
          goodEnough:
            'Each states the situation, at least two options, the choice and what it costs.',
        },
        {
          id: 'data-model',
          show: 'The data model',
          goodEnough:
            'The migration runs from an empty database, and the rules that must never break are constraints with a test each.',
        },
        {
          id: 'walking-skeleton',
          show: 'The walking skeleton',
          goodEnough:
            'One request goes through validation, logic and database, and the pipeline is red on a broken test and green after.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'feature-core',
      title: 'The core of the feature',
      work: [
        {name: 'First core user story, with its tests', hours: 12},
        {name: 'The other core user stories, with their tests', hours: 16},
        {name: 'Answers to review comments', hours: 4},
        {name: 'Weekly demo, and the plan updated after it', hours: 3},
      ],
      milestone: 'The core user stories work and have been shown in the weekly demo.',
      evidence: [
        {
          id: 'core-user-stories',
          show: 'The core user stories',
          goodEnough:
            'Each acceptance criterion has an integration test that passes, and the stories work on seeded data without preparation by hand.',
        },
        {
          id: 'core-pull-requests',
          show: 'The pull requests of the week',
          goodEnough:
            'Each holds one change, was reviewed before it was merged, and has all checks green.',
        },
        {
          id: 'core-demo',
          show: 'The demo, and the plan after it',
          goodEnough:
            'The demo ran on merged code, and the plan shows what was finished, what was not, and what moves.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'must-haves-and-permissions',
      title: 'Must-haves, permissions and failures',
      work: [
        {name: 'The other must-haves, with their tests', hours: 16},
        {name: 'Permissions: the matrix of roles and actions, enforced and tested', hours: 6},
        {name: 'Failure paths: bad input, conflicts, other systems down', hours: 6},
        {name: 'Security review and the fixes it asks for', hours: 5},
        {name: 'Weekly demo', hours: 2},
      ],
      milestone: 'The feature is complete and has been through a security review.',
      evidence: [
        {
          id: 'feature-must-haves',
          show: 'The list of must-haves',
          goodEnough:
            'Every one is ticked with a link to its test, or was moved below the cut line with your mentor’s agreement.',
        },
        {
          id: 'roles-and-actions',
          show: 'The matrix of roles and actions',
          goodEnough:
            'Each cell has a test, including the cells that must refuse, and no test finds a leak.',
        },
        {
          id: 'failure-paths',
          show: 'The failure paths',
          goodEnough:
            'Each failure named in the specification has a test, and its response tells the client what to do and nothing about the inside.',
        },
        {
          id: 'feature-security-review',
          show: 'The security review',
          goodEnough:
            'Every finding is written down with its severity, and no critical one is open.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'release-and-handover',
      title: 'Release and handover',
      work: [
        {name: 'Release, with the rollback rehearsed', hours: 9},
        {name: 'Logs, metrics and alerts', hours: 6},
        {name: 'Runbook', hours: 5},
        {name: 'Fixes from the first days in use', hours: 6},
        {name: 'Documentation and handover', hours: 5},
        {name: 'Demo and final assessment', hours: 4},
      ],
      milestone: 'The feature is released and handed over, and the final assessment is done.',
      evidence: [
        {
          id: 'feature-release',
          show: 'The release',
          goodEnough:
            'It runs where its users can reach it, the release note says what changed, and a rehearsal has shown that it can be rolled back.',
        },
        {
          id: 'feature-monitoring',
          show: 'The monitoring',
          goodEnough:
            'Rate, errors and duration of requests can be seen, and an alert was set off on purpose and arrived.',
        },
        {
          id: 'feature-runbook',
          show: 'The runbook and the handover',
          goodEnough:
            'Somebody else deployed, rolled back and found the logs by following the runbook alone.',
        },
        {
          id: 'two-months-demo',
          show: 'The demo',
          goodEnough:
            'The feature is shown live with one failure case, and you can defend each decision and name its price.',
        },
      ],
    },
  ],
  'three-months': [
    firstWeek,
    secondWeekOfLongerTracks,
    {
      phase: 'learning',
      id: 'correct-secure-container',
      title: 'Correct, secure and in a container',
      lessons: [
        'transactions-and-concurrency',
        'indexes-and-query-plans',
        'debugging',
        'authentication',
        'sessions-and-refresh-tokens',
        'authorization',
        'api-security',
        'containers',
      ],
      extra: {use: 'Check of the first three weeks, with your mentor', hours: 2},
      milestone: 'The API is safe under concurrent use, secured, and starts in a container.',
      evidence: [
        {
          id: 'double-booking-race',
          show: 'The race test for double booking',
          goodEnough:
            'It fails on PostgreSQL without the exclusion constraint, passes with it, and the loser of the race gets a 409.',
        },
        {
          id: 'sign-in-and-permissions',
          show: 'Sign-in, sessions and permissions',
          goodEnough:
            'A refresh token used twice revokes its family, and the tests of every role against every action find no leak.',
        },
        {
          id: 'threat-model-and-slow-queries',
          show: 'The threat model of one endpoint, and four slow queries made fast',
          goodEnough:
            'Six holes are closed with a test each, and the pull request shows each query’s plan before and after.',
        },
        {
          id: 'bookable-in-containers',
          show: 'Bookable in containers',
          goodEnough:
            'On a fresh clone docker compose up is enough to start it, the app does not run as root, and the image holds no secret.',
        },
      ],
    },
    {
      phase: 'learning',
      id: 'delivery-scale-load',
      title: 'Delivery, scale and load',
      lessons: [
        'continuous-integration',
        'deployment',
        'observability',
        'caching',
        'background-jobs',
        'integrations-and-webhooks',
        'real-time',
        'performance',
      ],
      milestone: 'A load report exists, and no job is lost or done twice.',
      evidence: [
        {
          id: 'bookable-load-report',
          show: 'The load report',
          goodEnough:
            'It states method, machine and load, gives the 95th percentile before and after with units, and somebody else can repeat it.',
        },
        {
          id: 'jobs-and-webhooks',
          show: 'The jobs and webhooks',
          goodEnough:
            'A test kills the worker in the middle and finds nothing lost and nothing sent twice, and a replayed request has one effect.',
        },
        {
          id: 'release-and-rollback',
          show: 'A release and its rollback',
          goodEnough:
            'The release went through continuous integration, the rollback was done and recorded, and no request failed during the shutdown.',
        },
        {
          id: 'incident-note-and-live-board',
          show: 'The incident note and the live board of rooms',
          goodEnough:
            'The planted slow query was found by signals alone, and a test shows that the board sends an event only to those who may see it.',
        },
      ],
    },
    {
      phase: 'learning',
      id: 'architecture-and-ownership',
      title: 'Architecture and ownership',
      lessons: [
        'modular-architecture',
        'events-and-cqrs',
        'system-design',
        'discovery-and-proposal',
        'operating-a-service',
      ],
      extra: {use: 'Design dossier: your designs, decisions and proposal in one place', hours: 9},
      milestone:
        'The design dossier is reviewed, and the kind of project and the mentor are settled.',
      evidence: [
        {
          id: 'design-dossier',
          show: 'The design dossier',
          goodEnough:
            'It holds a two-page design with numbers and units, a decision record and a proposal, and every review comment has an answer.',
        },
        {
          id: 'notifications-split',
          show: 'The split of bookings from notifications',
          goodEnough:
            'A forbidden import turns the import rule red, and the read model can be rebuilt from nothing.',
        },
        {
          id: 'bookable-restore-drill',
          show: 'The record of the restore drill',
          goodEnough:
            'It gives steps and duration, and the restored data was compared with what was backed up.',
        },
        {
          id: 'project-choice',
          show: 'The choice of project',
          goodEnough: 'The kind of project and who mentors it are written down and agreed.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'discovery',
      title: 'Discovery',
      work: [
        {name: 'Interviews with the people who would use the tool', hours: 10},
        {name: 'How the work is done today, and the problem statement', hours: 8},
        {name: 'Scope: must-haves, cut line, estimate and risks', hours: 10},
        {name: 'Review of problem and scope, and changes after it', hours: 7},
      ],
      milestone: 'The problem and the cut line are approved.',
      evidence: [
        {
          id: 'interview-notes',
          show: 'The notes of at least three interviews',
          goodEnough:
            'They record what people do today, in their own words, and keep that apart from your ideas for a solution.',
        },
        {
          id: 'problem-statement',
          show: 'The problem statement',
          goodEnough:
            'It says who has the problem, how often and what it costs them, and names no solution.',
        },
        {
          id: 'scope-and-cut-line',
          show: 'The scope with its cut line',
          goodEnough:
            'Every must-have answers a need from the interviews, estimates are ranges, and your mentor has approved it in writing.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'design-and-skeleton',
      title: 'Technical design and skeleton',
      work: [
        {name: 'Technical design and decision records', hours: 9},
        {name: 'Data model and first migration', hours: 6},
        {name: 'Threat model', hours: 4},
        {name: 'Walking skeleton, deployed through continuous integration', hours: 16},
      ],
      milestone: 'The design and the threat model are reviewed, and a skeleton is live.',
      evidence: [
        {
          id: 'technical-design',
          show: 'The technical design',
          goodEnough:
            'It covers requirements, data, API, failures and cost, and each big choice has a decision record with at least two options.',
        },
        {
          id: 'application-threat-model',
          show: 'The threat model',
          goodEnough:
            'It names what is worth protecting, who might want it and how they would get in, and each threat has an answer or an owner.',
        },
        {
          id: 'live-skeleton',
          show: 'The live skeleton',
          goodEnough:
            'One request goes through all layers in the deployed environment, and a merged change gets there by the pipeline alone.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'identity-and-first-flow',
      title: 'Identity, core model and first flow',
      work: [
        {name: 'Identity: sign-in, sessions and roles', hours: 11},
        {name: 'Core model with its rules as constraints', hours: 9},
        {name: 'First user task, from the request to the stored result', hours: 12},
        {name: 'Demo of the first task, and the plan updated after it', hours: 3},
      ],
      milestone: 'The first task of a user works from beginning to end.',
      evidence: [
        {
          id: 'first-user-task',
          show: 'The first user task',
          goodEnough:
            'A signed-in user completes it in the deployed environment, and an integration test does the same.',
        },
        {
          id: 'application-sign-in',
          show: 'Sign-in and roles',
          goodEnough:
            'Every route refuses strangers unless it is listed as open, and a test goes through all routes to show it.',
        },
        {
          id: 'core-model',
          show: 'The core model',
          goodEnough:
            'The rules that must never break are constraints in the database, and each has a test that tries to break it.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'main-flows-and-jobs',
      title: 'Main flows and jobs',
      work: [
        {name: 'Main flows, with their tests', hours: 18},
        {name: 'Background jobs, with retries and tests', hours: 9},
        {name: 'Demo to real users, and notes on what they said', hours: 4},
        {name: 'Changes that the demo asks for', hours: 4},
      ],
      milestone: 'Real users have seen the main flows in a demo.',
      evidence: [
        {
          id: 'main-flows',
          show: 'The main flows',
          goodEnough:
            'Each has integration tests for success and failure, and works in the deployed environment.',
        },
        {
          id: 'application-jobs',
          show: 'The jobs',
          goodEnough:
            'A test kills the worker in the middle, and afterwards nothing is lost and nothing is done twice.',
        },
        {
          id: 'user-demo-notes',
          show: 'The notes from the demo',
          goodEnough:
            'They record what users tried and where they hesitated, and each point became an issue or a reason not to act.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'admin-and-audit',
      title: 'Remaining must-haves, admin and audit',
      work: [
        {name: 'Remaining must-haves, with their tests', hours: 17},
        {name: 'Administration: what an administrator needs to see and change', hours: 8},
        {name: 'Audit: who changed what, and when', hours: 6},
        {name: 'Weekly demo, and the plan updated after it', hours: 4},
      ],
      milestone: 'The application is feature complete.',
      evidence: [
        {
          id: 'application-must-haves',
          show: 'The list of must-haves',
          goodEnough:
            'Every one is ticked with a link to its test, or was moved below the cut line with your mentor’s agreement.',
        },
        {
          id: 'administration',
          show: 'The administration',
          goodEnough:
            'An administrator can do the daily tasks without touching the database, and nobody else can.',
        },
        {
          id: 'audit-trail',
          show: 'The audit trail',
          goodEnough:
            'Each change that matters leaves who, what and when, in the same transaction as the change, and a test shows it.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'production-ready',
      title: 'Ready for production',
      work: [
        {name: 'Load test and the fixes it asks for', hours: 9},
        {name: 'Security review and the fixes it asks for', hours: 9},
        {name: 'Backup and restore drill', hours: 5},
        {name: 'Other fixes, the most harmful first', hours: 8},
        {name: 'Production-readiness review', hours: 4},
      ],
      milestone: 'The application has passed its production-readiness review.',
      evidence: [
        {
          id: 'application-load-report',
          show: 'The load report',
          goodEnough:
            'It compares the 95th percentile under the expected load with the budget set in the design, with method and units.',
        },
        {
          id: 'application-security-review',
          show: 'The security review',
          goodEnough:
            'Every finding is written down with its severity, and no critical one is open.',
        },
        {
          id: 'application-restore-drill',
          show: 'The record of the restore drill',
          goodEnough:
            'The data came back into an empty environment, and the record says how long it took and how the data was checked.',
        },
        {
          id: 'readiness-review',
          show: 'The production-readiness review',
          goodEnough:
            'Each question has an answer with a link, and each open point has an owner and a date.',
        },
      ],
    },
    {
      phase: 'project',
      id: 'handover',
      title: 'Handover',
      work: [
        {name: 'Documentation for users and for whoever maintains it', hours: 11},
        {name: 'Training of the people who will use it', hours: 6},
        {name: 'Handover and runbook, tried out by somebody else', hours: 8},
        {name: 'Last fixes', hours: 4},
        {name: 'Presentation and final assessment', hours: 6},
      ],
      milestone: 'The handover is accepted, and the final assessment is done.',
      evidence: [
        {
          id: 'application-documentation',
          show: 'The documentation',
          goodEnough:
            'A new developer starts the application from the README alone, and a user finds each main task described.',
        },
        {
          id: 'training',
          show: 'The training',
          goodEnough: 'Somebody who was trained does a main task while you only watch.',
        },
        {
          id: 'application-handover',
          show: 'The handover',
          goodEnough:
            'Whoever takes over has deployed, rolled back and restored by the runbook, and has accepted in writing.',
        },
        {
          id: 'presentation',
          show: 'The presentation',
          goodEnough:
            'It goes from the problem to the result, says what you would do differently, and leaves no question about your own code open.',
        },
      ],
    },
  ],
} as const satisfies Record<TrackId, readonly Week[]>;

/** What a track plainly does not cover: phrases without a final period. */
export const notCovered = {
  'one-month': [
    'Building authentication: you read how it works, and do not build it',
    'Concurrency: what happens when two requests change the same data at once',
    'Queues and background jobs',
    'Deployment: containers, continuous integration, and running a service',
    'Indexes, caching and performance',
    'System design and architecture',
  ],
  'two-months': [
    'Webhooks, and integrations with other systems',
    'Real-time updates',
    'Performance work and load tests',
    'Domain events and CQRS',
    'System design for many users or many offices',
  ],
  'three-months': [
    'Expert standing: nobody is an expert after twelve weeks',
    'Running a service for years, with all that goes wrong only over time',
    'Systems that several teams build and run together',
    'Other languages, frameworks and databases than those of the program',
  ],
} as const satisfies Record<TrackId, readonly string[]>;

/** The weeks of a track, in order. */
export function weeksOf(track: TrackId): readonly Week[] {
  return trackWeeks[track];
}

/** Hours of lessons and work in a week, without the fixed five. */
export function weekHours(week: Week): number {
  if (week.phase === 'learning') return totalHours(week.lessons) + (week.extra?.hours ?? 0);
  const work = week.work.reduce((sum, {hours}) => sum + hours, 0);
  return work + (week.justInTime?.hours ?? 0);
}

/** The lessons taken whole in a week, in order; overviews do not count. */
export function lessonsIn(week: Week): readonly LessonId[] {
  return week.phase === 'learning' ? week.lessons : (week.justInTime?.lessons ?? []);
}

/** The week, counted from 1, in which a track reaches a lesson; undefined if it never takes it whole. */
export function weekOf(track: TrackId, lesson: LessonId): number | undefined {
  const index = weeksOf(track).findIndex((week) => lessonsIn(week).includes(lesson));
  return index === -1 ? undefined : index + 1;
}

/** The week, counted from 1, in which a track gives an overview of a lesson that it does not take whole. */
export function overviewWeekOf(track: TrackId, lesson: LessonId): number | undefined {
  const index = weeksOf(track).findIndex(
    (week) => week.phase === 'project' && week.justInTime?.overviews.includes(lesson),
  );
  return index === -1 ? undefined : index + 1;
}
