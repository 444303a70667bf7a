/**
 * The curriculum: eight stages and forty lessons, in the order in which they build on each other. The only place where
 * these facts stand. Which week of which track a lesson belongs to is in week-plans.ts.
 *
 * All text is plain: no Markdown, no HTML.
 */

/** One stage of the curriculum: lessons that belong together. */
export type Stage = {
  /** Stable name in addresses and saved data, and the name of the stage’s folder; never changed once published. */
  id: string;
  /** The stage’s name as readers see it. */
  title: string;
  /** What the reader can do after the stage: one sentence. */
  summary: string;
};

/** The stages, in order. */
export const stages = [
  {
    id: 'foundations',
    title: 'Foundations',
    summary:
      'You can write a small, typed and tested HTTP service on plain Node.js and bring it into a shared repository.',
  },
  {
    id: 'http-apis',
    title: 'HTTP APIs with NestJS',
    summary:
      'You can design an HTTP API and build it in NestJS, with checked input, honest errors and checked configuration.',
  },
  {
    id: 'data',
    title: 'Data: SQL, PostgreSQL, Prisma',
    summary:
      'You can design a database, query it, change it safely, and keep its data correct when many people use it at once.',
  },
  {
    id: 'quality',
    title: 'Quality',
    summary:
      'You can show that your API works with tests and documentation, and find out why it does not when it fails.',
  },
  {
    id: 'security',
    title: 'Security',
    summary:
      'You can let people sign in, limit each of them to what they may do, and close the most common holes of an API.',
  },
  {
    id: 'delivery',
    title: 'Delivery',
    summary:
      'You can package a service, check every change automatically, release it, take a release back, and see how it is doing.',
  },
  {
    id: 'scale',
    title: 'Scale and async work',
    summary:
      'You can keep a service fast and reliable when there is more load, slow work and other systems to talk to.',
  },
  {
    id: 'architecture',
    title: 'Architecture and ownership',
    summary:
      'You can find out what is needed, propose and design it, keep its parts apart, and answer for it once it runs.',
  },
] as const satisfies readonly Stage[];

/** Id of a stage that exists: `foundations`, `http-apis` … */
export type StageId = (typeof stages)[number]['id'];

/** One lesson. `Id` is what may stand as the id of a lesson: any text while the list is written, a known id after it. */
export type Lesson<Id extends string = string> = {
  /** Stable name in addresses and saved data; never changed once published, even if title or stage change. */
  id: Id;
  /** The stage the lesson belongs to. */
  stage: StageId;
  /** The lesson’s name as readers see it. */
  title: string;
  /** Estimated time for reading, practice and checks, in hours. */
  hours: number;
  /** Ids of the lessons to finish before; each stands earlier in the list. Empty: nothing is needed. */
  prerequisites: readonly Id[];
  /** Three to five phrases that complete “You will be able to …”: each starts with a verb and has no final period. */
  outcomes: readonly string[];
  /** What the learner does in the practice: one sentence. */
  practice: string;
  /** What the learner hands in: a phrase without a final period. */
  deliverable: string;
  /** Mistakes the lesson warns of: phrases without a final period. */
  traps: readonly string[];
};

/** The lessons, in order: each stage’s stand together, and nothing needs a later one. */
export const lessons = [
  {
    id: 'how-the-web-works',
    stage: 'foundations',
    title: 'How the web works',
    hours: 2,
    prerequisites: [],
    outcomes: [
      'trace one request through DNS, TCP, TLS and HTTP',
      'read a raw request and a raw response',
      'say what a proxy between client and server changes',
    ],
    practice: 'Request three URLs with curl -v and annotate every step of the trace.',
    deliverable: 'The annotated trace, as trace.md',
    traps: [
      'TLS often ends before the application',
      'A page with status 200 can still be an error',
    ],
  },
  {
    id: 'shell-git-pull-requests',
    stage: 'foundations',
    title: 'The shell, Git and pull requests',
    hours: 4,
    prerequisites: [],
    outcomes: [
      'move around, search and combine commands in a shell',
      'set an environment variable for one command or for a session',
      'branch, commit, rebase and resolve a conflict in Git',
      'open a small pull request that explains itself',
    ],
    practice:
      'Repair a prepared repository that has a conflict, a secret in its history and work on the wrong branch.',
    deliverable: 'A pull request with a description that a stranger can follow',
    traps: [
      'Committing the .env file',
      'Deleting a leaked secret instead of replacing it with a new one',
    ],
  },
  {
    id: 'javascript-core',
    stage: 'foundations',
    title: 'The JavaScript you need',
    hours: 4,
    prerequisites: [],
    outcomes: [
      'tell values from references and predict what a function can change',
      'write closures and modules, and import them',
      'iterate, map and reduce without losing a promise',
      'handle errors in synchronous and asynchronous code',
    ],
    practice: 'Write twelve functions that the given tests accept.',
    deliverable: 'The twelve functions, with every test green',
    traps: [
      'An async function inside forEach, which waits for nothing',
      'A promise that nobody awaits',
      'Comparing with == instead of ===',
      'Dates that shift with the time zone',
    ],
  },
  {
    id: 'typescript-essentials',
    stage: 'foundations',
    title: 'TypeScript essentials',
    hours: 6,
    prerequisites: ['javascript-core'],
    outcomes: [
      'model data with union types',
      'narrow an unknown value until it is safe to use',
      'write a generic function',
      'derive types with Pick, Omit and Partial',
      'read a compiler error and find its cause',
    ],
    practice:
      'Give a library of bookings its types, in strict mode and without any, and test the types too.',
    deliverable: 'The typed library, with a clean tsc run and green tests',
    traps: [
      'Relying on types at run time, when they are gone',
      'Taking “as” for a check, when it is only a claim',
      'Mixing up the two kinds of decorators',
    ],
  },
  {
    id: 'node-runtime',
    stage: 'foundations',
    title: 'Node.js: the runtime',
    hours: 4,
    prerequisites: ['shell-git-pull-requests', 'typescript-essentials'],
    outcomes: [
      'explain what the event loop does, and what blocks it',
      'read files whole and as streams',
      'take settings from environment variables',
      'shut a process down cleanly when it receives a signal',
      'write an HTTP server with node:http',
    ],
    practice: 'Build the slot service on node:http and cover it with five tests.',
    deliverable: 'The server and its five tests',
    traps: [
      'Long work that blocks the event loop',
      'Rejected promises that nobody handles',
      'Mixing up CommonJS and ES modules',
    ],
  },
  {
    id: 'http-and-rest',
    stage: 'http-apis',
    title: 'HTTP and REST design',
    hours: 3,
    prerequisites: ['how-the-web-works'],
    outcomes: [
      'choose the method and the status code for an operation',
      'say which operations are idempotent, and why that matters',
      'name resources and addresses consistently',
      'describe an error as problem details',
      'set headers that control caching',
    ],
    practice: 'Design the Bookable API on paper and have a peer review it.',
    deliverable: 'A table of the endpoints that a peer has reviewed',
    traps: [
      'PUT where PATCH is meant',
      'Mixing up 401, 403 and 404',
      'Retrying a POST that may already have worked',
    ],
  },
  {
    id: 'nestjs-first-api',
    stage: 'http-apis',
    title: 'Your first NestJS API',
    hours: 5,
    prerequisites: ['node-runtime', 'http-and-rest'],
    outcomes: [
      'create a module, a controller and a provider',
      'explain dependency injection and the scopes of a provider',
      'add a route',
      'test a route over HTTP with Supertest',
    ],
    practice: 'Build the API that creates, reads, updates and deletes rooms, kept in memory.',
    deliverable: 'The rooms API, with eight passing HTTP tests',
    traps: [
      'A provider that its module does not export',
      'Request scope, and what it costs',
      'ES module imports without .js',
    ],
  },
  {
    id: 'validation-with-zod',
    stage: 'http-apis',
    title: 'Validation with Zod',
    hours: 4,
    prerequisites: ['nestjs-first-api'],
    outcomes: [
      'write a schema for the input of an endpoint',
      'infer the TypeScript type from the schema',
      'validate bodies, queries and parameters before your code sees them',
      'strip keys that the schema does not know',
    ],
    practice: 'Validate the input for rooms and bookings.',
    deliverable: 'The schemas, with fourteen tested cases of input accepted or rejected',
    traps: [
      'z.coerce.boolean() turns the text “false” into true; z.stringbool() does not',
      'A type alone validates nothing',
      'Code written for an older Zod: in Zod 4 the list of problems is called issues',
    ],
  },
  {
    id: 'errors-and-responses',
    stage: 'http-apis',
    title: 'Errors and the response contract',
    hours: 3,
    prerequisites: ['validation-with-zod'],
    outcomes: [
      'separate client errors, domain errors and server errors',
      'answer every error in one shape, problem+json',
      'write an exception filter that keeps the status of an HttpException',
      'map an error from the storage layer to the response it deserves',
    ],
    practice: 'Give Bookable its error contract.',
    deliverable: 'Tests for 400, 404, 409 and 500 that also show that no stack trace leaks',
    traps: ['A filter that catches everything and turns 404 into 500'],
  },
  {
    id: 'configuration-and-secrets',
    stage: 'http-apis',
    title: 'Configuration and secrets',
    hours: 2,
    prerequisites: ['validation-with-zod'],
    outcomes: [
      'load environment variables and validate them with Zod at the start',
      'make an application refuse to start on a bad configuration',
      'keep secrets out of logs and out of Git',
    ],
    practice: 'Move all settings of Bookable into one typed configuration.',
    deliverable: 'The configuration, with tests that the app refuses to start on a bad environment',
    traps: ['Default secrets in the code', 'Reading process.env all over the code'],
  },
  {
    id: 'request-lifecycle',
    stage: 'http-apis',
    title: 'The request lifecycle',
    hours: 3,
    prerequisites: ['errors-and-responses'],
    outcomes: [
      'put middleware, guard, interceptor, pipe and filter in the order in which they run',
      'write one of each',
      'choose between global scope, controller scope and route scope',
    ],
    practice: 'Add a request id, an interceptor that measures time, and a guard.',
    deliverable: 'The three of them, with a test of the order in which they run',
    traps: [
      'A global guard registered where it cannot have dependencies injected',
      'Wildcard routes, which are written differently in Express 5',
    ],
  },
  {
    id: 'relational-modelling',
    stage: 'data',
    title: 'Relational modeling',
    hours: 4,
    prerequisites: [],
    outcomes: [
      'turn a brief into tables',
      'choose keys and constraints',
      'model one-to-many and many-to-many relations',
      'bring tables to third normal form, and say when not to',
    ],
    practice: 'Model Bookable from its brief.',
    deliverable:
      'A diagram of the tables, and the SQL that creates them and passes the tests of its constraints',
    traps: [
      'Columns that are all nullable',
      'An enum where a table is needed, or the other way around',
      'Timestamps without a time zone, instead of timestamptz',
    ],
  },
  {
    id: 'sql-for-applications',
    stage: 'data',
    title: 'SQL for applications',
    hours: 5,
    prerequisites: ['relational-modelling'],
    outcomes: [
      'select, join, group and filter groups',
      'structure a query with common table expressions and window functions',
      'insert or update in one statement and return the changed rows',
      'predict what NULL does in a condition',
      'pass values as parameters',
    ],
    practice: 'Solve twenty-four SQL exercises on Bookable’s data, checked automatically.',
    deliverable: 'The twenty-four queries, with every check green',
    traps: ['Joins that multiply rows', 'A NULL inside NOT IN', 'SQL put together from strings'],
  },
  {
    id: 'prisma-client',
    stage: 'data',
    title: 'Prisma: schema and client',
    hours: 5,
    prerequisites: ['sql-for-applications', 'nestjs-first-api'],
    outcomes: [
      'write a Prisma schema and generate the client from it',
      'configure Prisma and connect it through a driver adapter',
      'create, read, update and delete rows',
      'choose between select and include',
      'log the SQL that Prisma sends',
    ],
    practice: 'Replace Bookable’s in-memory store with PostgreSQL, through Prisma.',
    deliverable: 'The new store, with the same HTTP tests passing as before',
    traps: [
      'Prisma 7 without a driver adapter or an output path for the client',
      'A version of Prisma that is not pinned',
      'One query per row, in a loop',
      'An undefined value in where, which removes the condition',
    ],
  },
  {
    id: 'migrations-and-seeds',
    stage: 'data',
    title: 'Migrations and seed data',
    hours: 3,
    prerequisites: ['prisma-client'],
    outcomes: [
      'create, review and edit a SQL migration',
      'add SQL by hand where Prisma has no word for it',
      'change a table that is in use in two steps, expand and contract',
      'write a seed that can run twice',
    ],
    practice: 'Add a required capacity column to a table that has rows, without downtime.',
    deliverable: 'The migration and its test',
    traps: [
      'db push or migrate reset on data that others share',
      'Editing a migration that has already been applied',
    ],
  },
  {
    id: 'relations-and-pagination',
    stage: 'data',
    title: 'Relations, filters and pagination',
    hours: 4,
    prerequisites: ['migrations-and-seeds', 'errors-and-responses'],
    outcomes: [
      'model a many-to-many relation that has attributes of its own',
      'read nested data in one request',
      'filter and sort a list by what the client asks for',
      'page through a list by offset and by cursor',
      'keep the order of a list stable from page to page',
    ],
    practice: 'Give GET /bookings filters and cursor pages.',
    deliverable: 'The endpoint, with twelve tests on 500 rows',
    traps: [
      'Offset pages that skip or repeat rows when data changes',
      'An include without a limit',
      'A sort order without a tiebreaker',
    ],
  },
  {
    id: 'transactions-and-concurrency',
    stage: 'data',
    title: 'Transactions and double booking',
    hours: 5,
    prerequisites: ['relations-and-pagination'],
    outcomes: [
      'explain what a transaction promises',
      'choose an isolation level',
      'reproduce a race between two clients',
      'prevent the race by a constraint, a lock or a version number',
      'retry a transaction that lost',
    ],
    practice:
      'Make two clients book the same room at the same time, then stop it with an exclusion constraint.',
    deliverable: 'A race test on a real PostgreSQL that fails before the fix and passes after it',
    traps: [
      'Checking first and inserting then, which books twice',
      'PostgreSQL’s error 23P01 answered as 500 instead of 409',
    ],
  },
  {
    id: 'indexes-and-query-plans',
    stage: 'data',
    title: 'Indexes and query plans',
    hours: 4,
    prerequisites: ['relations-and-pagination'],
    outcomes: [
      'read the output of EXPLAIN (ANALYZE, BUFFERS)',
      'choose between a B-tree, a composite, a partial and a GiST index',
      'measure what an index costs',
    ],
    practice: 'Speed up four slow queries on 200,000 rows.',
    deliverable: 'A pull request with the plan of each query before and after',
    traps: [
      'An index on a column with few distinct values',
      'A function around the column, which leaves the index unused',
    ],
  },
  {
    id: 'unit-testing',
    stage: 'quality',
    title: 'Unit testing',
    hours: 3,
    prerequisites: ['nestjs-first-api'],
    outcomes: [
      'pick the units that have logic worth testing',
      'structure a test as arrange, act and assert',
      'use a fake where a mock would only repeat the code',
      'test code that depends on time or chance',
    ],
    practice:
      'Test the rules for a booking: its length, not in the past, no more attendees than the room holds.',
    deliverable:
      'Fifteen cases, and a note on which changes to the code, made by hand, they caught',
    traps: ['Testing the mock', 'Expecting a service test to run the validation of the pipe'],
  },
  {
    id: 'integration-testing',
    stage: 'quality',
    title: 'Integration tests with a real database',
    hours: 4,
    prerequisites: ['migrations-and-seeds', 'unit-testing'],
    outcomes: [
      'start the app and a database for each test run',
      'isolate tests from each other',
      'build test data with factories',
      'test errors over HTTP',
    ],
    practice: 'Write one suite that runs on PGlite and on PostgreSQL.',
    deliverable: 'The suite, green on both',
    traps: [
      'Rows that tests share',
      'A test app that lacks the global pipe of the real one',
      'Coverage as a goal of its own',
    ],
  },
  {
    id: 'debugging',
    stage: 'quality',
    title: 'Debugging on purpose',
    hours: 3,
    prerequisites: ['nestjs-first-api'],
    outcomes: [
      'read a stack trace',
      'form a hypothesis and test it',
      'stop and step through code in a debugger',
      'find the commit that broke something with git bisect',
      'write the failing test before the fix',
    ],
    practice: 'Find and fix the five bugs planted in a branch.',
    deliverable: 'For each bug a fix, a test and its cause in one line',
    traps: ['Fixing the symptom', 'Printing secrets while searching'],
  },
  {
    id: 'openapi',
    stage: 'quality',
    title: 'Documenting the API with OpenAPI',
    hours: 2,
    prerequisites: ['validation-with-zod'],
    outcomes: [
      'generate an OpenAPI document from Zod schemas',
      'add examples and error responses to it',
      'lint the document',
      'test that the API keeps the contract',
    ],
    practice: 'Publish Bookable’s documentation at /docs and guard it with a snapshot test.',
    deliverable: 'The documentation, and a test that fails when it changes unannounced',
    traps: ['Two sources of truth', 'Documentation left open in production'],
  },
  {
    id: 'authentication',
    stage: 'security',
    title: 'Authentication: passwords and tokens',
    hours: 5,
    prerequisites: ['request-lifecycle', 'prisma-client'],
    outcomes: [
      'hash passwords with Argon2id',
      'build sign-up and sign-in',
      'issue a short-lived access token',
      'protect routes with a guard and pass on the current user',
      'answer so that nobody learns which accounts exist',
    ],
    practice: 'Build Bookable’s authentication module.',
    deliverable:
      'The module, with sixteen tests that include the timing of a wrong password and a disabled user',
    traps: [
      'bcrypt reads only the first 72 bytes',
      'Secrets inside a JWT',
      'A claim called role in one place and roles in another',
    ],
  },
  {
    id: 'sessions-and-refresh-tokens',
    stage: 'security',
    title: 'Sessions and refresh tokens',
    hours: 4,
    prerequisites: ['authentication'],
    outcomes: [
      'choose between a cookie session and tokens',
      'rotate opaque refresh tokens',
      'detect that a refresh token is used twice',
      'sign a user out everywhere',
      'build a safe password reset',
    ],
    practice: 'Add a table of sessions and rotate refresh tokens.',
    deliverable: 'The sessions, with a test that reuse of a token revokes its whole family',
    traps: [
      'A JWT hashed with bcrypt, which accepts the old token after rotation',
      'Tokens in localStorage',
    ],
  },
  {
    id: 'authorization',
    stage: 'security',
    title: 'Authorization',
    hours: 4,
    prerequisites: ['authentication'],
    outcomes: [
      'express rules as roles, ownership and policies',
      'deny by default',
      'filter in the query, so that nobody reads what they may not see',
      'test every role against every action',
    ],
    practice: 'Write the matrix of roles and actions for bookings, and enforce it.',
    deliverable: 'Tests driven by the matrix, with no leak',
    traps: [
      'A guard that checks the role and forgets the owner',
      'A 403 that tells a stranger what a 404 would have hidden',
    ],
  },
  {
    id: 'api-security',
    stage: 'security',
    title: 'API security',
    hours: 4,
    prerequisites: ['sessions-and-refresh-tokens', 'authorization'],
    outcomes: [
      'walk an API through the OWASP API Security Top 10',
      'limit the rate and the size of requests',
      'set security headers and CORS on purpose',
      'prevent CSRF and SSRF',
      'audit dependencies and keep personal data out of logs',
    ],
    practice: 'Write a threat model for one endpoint and close six holes.',
    deliverable: 'The threat model, and a test for each hole closed',
    traps: [
      'Taking CORS for access control',
      'A rate limit by IP address behind a proxy, where every client has the same one',
    ],
  },
  {
    id: 'containers',
    stage: 'delivery',
    title: 'Containers',
    hours: 4,
    prerequisites: ['configuration-and-secrets', 'migrations-and-seeds'],
    outcomes: [
      'write a Dockerfile with several stages that ends in a small image',
      'run the app as a user other than root',
      'start the app together with PostgreSQL 18 by Docker Compose',
      'add a health check',
    ],
    practice: 'Make docker compose up run all of Bookable.',
    deliverable: 'The Docker files, with image size and start time in the README',
    traps: [
      'The data volume’s path, which changed in the postgres:18 image',
      'The tag latest',
      'Secrets in the layers of an image',
    ],
  },
  {
    id: 'continuous-integration',
    stage: 'delivery',
    title: 'Continuous integration',
    hours: 3,
    prerequisites: ['integration-testing'],
    outcomes: [
      'write a workflow that lints, checks types and runs tests against PostgreSQL',
      'cache what the workflow downloads',
      'require checks before a merge',
      'give the workflow only the permissions it needs',
    ],
    practice: 'Set up continuous integration for Bookable.',
    deliverable: 'A run that is red on a broken test, and one that is green after the repair',
    traps: ['Tests that pass only in one order', 'Actions that are not pinned'],
  },
  {
    id: 'deployment',
    stage: 'delivery',
    title: 'Deployment and rollback',
    hours: 4,
    prerequisites: ['containers', 'continuous-integration'],
    outcomes: [
      'tell health from readiness, and report both',
      'shut down without losing requests',
      'run migrations as a step of the release, in expand and contract',
      'roll back a release',
      'keep one configuration for each environment',
    ],
    practice:
      'Deploy Bookable to any host you can use, or to two instances on your own machine with Docker Compose.',
    deliverable: 'A release note, and proof that the rollback works',
    traps: ['Migrating at start when there are two instances', 'An app that ignores SIGTERM'],
  },
  {
    id: 'observability',
    stage: 'delivery',
    title: 'Observability',
    hours: 5,
    prerequisites: ['request-lifecycle'],
    outcomes: [
      'write structured logs that carry the request id',
      'measure the rate, the errors and the duration of requests',
      'follow one request through a trace',
      'set a service level objective, and an alert worth waking up for',
    ],
    practice: 'Find a slow query planted in Bookable by logs, metrics and traces alone.',
    deliverable: 'An incident note: what you saw, what you concluded, what it was',
    traps: ['Logging whole request bodies', 'Metric labels with endlessly many values'],
  },
  {
    id: 'caching',
    stage: 'scale',
    title: 'Caching',
    hours: 4,
    prerequisites: ['relations-and-pagination'],
    outcomes: [
      'let clients cache with ETag and Cache-Control',
      'cache a result on the server for a limited time',
      'design keys that never mix up two users',
      'invalidate what has changed',
      'prevent a stampede when an entry expires',
    ],
    practice: 'Cache the availability of rooms.',
    deliverable: 'The measured hit rate, and a test that a new booking shows in spite of the cache',
    traps: [
      'A time to live in seconds, where cache-manager expects milliseconds',
      'One user’s data cached for everybody',
    ],
  },
  {
    id: 'background-jobs',
    stage: 'scale',
    title: 'Background jobs and the outbox',
    hours: 6,
    prerequisites: ['transactions-and-concurrency'],
    outcomes: [
      'decide which work belongs outside the request',
      'run a queue in PostgreSQL with SKIP LOCKED, and then in BullMQ',
      'retry with backoff, and set dead letters aside',
      'write handlers that may run twice without harm',
      'publish through an outbox, and run jobs on a schedule',
    ],
    practice: 'Send the confirmation email of a booking through an outbox.',
    deliverable: 'A test that no email is lost and none is sent twice when the worker is killed',
    traps: [
      'Putting a job into Redis inside a database transaction',
      'Forgetting that a job is delivered at least once, not exactly once',
    ],
  },
  {
    id: 'integrations-and-webhooks',
    stage: 'scale',
    title: 'Integrations and webhooks',
    hours: 4,
    prerequisites: ['background-jobs'],
    outcomes: [
      'call another HTTP API with a timeout, retries and a circuit breaker',
      'sign webhooks, and verify the signature of those you receive',
      'accept idempotency keys, so that a repeated request has one effect',
    ],
    practice: 'Send signed webhooks for bookings and make POST /bookings idempotent.',
    deliverable: 'Both, with tests that replay a request and a delivery',
    traps: ['Calls without a timeout', 'Parsing the body before verifying its raw bytes'],
  },
  {
    id: 'real-time',
    stage: 'scale',
    title: 'Real-time updates',
    hours: 4,
    prerequisites: ['authorization'],
    outcomes: [
      'choose between polling, server-sent events and WebSocket',
      'authenticate a connection when it opens',
      'send events only to the group they are meant for',
      'handle clients that read more slowly than you send',
      'plan for more than one instance',
    ],
    practice: 'Build a live board of rooms with server-sent events.',
    deliverable: 'The board, with a test that only users who may see an event receive it',
    traps: ['Broadcasting to every connection, which leaks data'],
  },
  {
    id: 'performance',
    stage: 'scale',
    title: 'Performance and load',
    hours: 5,
    prerequisites: ['indexes-and-query-plans', 'observability'],
    outcomes: [
      'measure before changing anything, and set a budget',
      'read the 50th, 95th and 99th percentile of response times',
      'run a load test and say what it shows',
      'find one-query-per-row patterns and size a connection pool',
      'read a CPU profile',
    ],
    practice:
      'Make one endpoint three times as fast at its 95th percentile, or explain why it cannot be done.',
    deliverable: 'A report with the method, the figures before and after, and the conclusion',
    traps: [
      'Averages, which hide the slow requests',
      'Load and server on the same machine, without saying so',
    ],
  },
  {
    id: 'modular-architecture',
    stage: 'architecture',
    title: 'Modular architecture',
    hours: 5,
    prerequisites: ['request-lifecycle', 'relations-and-pagination'],
    outcomes: [
      'draw the boundaries in a modular monolith',
      'enforce which module may import which',
      'add a port where it pays, and leave it out where it does not',
      'record a decision in an architecture decision record',
    ],
    practice: 'Split bookings from notifications and enforce the split with an import rule.',
    deliverable: 'The decision record, and the import rule passing',
    traps: ['Layers for their own sake', 'A repository over Prisma by reflex'],
  },
  {
    id: 'events-and-cqrs',
    stage: 'architecture',
    title: 'Domain events and CQRS',
    hours: 5,
    prerequisites: ['modular-architecture', 'background-jobs'],
    outcomes: [
      'tell events inside a module, between modules and between services apart',
      'build a read model from events',
      'explain eventual consistency to the people who will notice it',
      'say when not to use CQRS',
    ],
    practice: 'Build a read model of availability that the outbox feeds.',
    deliverable: 'The read model, with a test that rebuilds it from nothing',
    traps: ['CQRS as the default', 'Event sourcing by accident'],
  },
  {
    id: 'system-design',
    stage: 'architecture',
    title: 'System design',
    hours: 6,
    prerequisites: ['caching', 'background-jobs'],
    outcomes: [
      'collect requirements and estimate load, storage and cost',
      'design the API and the data for them',
      'plan for what happens when a part fails',
      'write a design of two pages',
      'review the design of somebody else',
    ],
    practice: 'Design Bookable for 1,000 offices.',
    deliverable: 'Your design document, and your review of a peer’s',
    traps: ['Numbers without units', 'Starting with microservices'],
  },
  {
    id: 'discovery-and-proposal',
    stage: 'architecture',
    title: 'Discovery and the technical proposal',
    hours: 6,
    prerequisites: [],
    outcomes: [
      'interview three users about their work',
      'write a problem statement',
      'sort the scope into must, should, could and won’t',
      'estimate in ranges and name the risks',
      'plan the work week by week',
    ],
    practice: 'Write the proposal for your project in the template.',
    deliverable: 'The proposal, approved or returned with reasons',
    traps: ['Starting from the solution', 'A scope without a cut line'],
  },
  {
    id: 'operating-a-service',
    stage: 'architecture',
    title: 'Operating a service',
    hours: 4,
    prerequisites: ['deployment', 'observability'],
    outcomes: [
      'write a runbook that somebody else can follow',
      'rehearse restoring a backup',
      'take a role in an incident',
      'write a review of an incident that blames nobody',
      'hand a service over',
    ],
    practice: 'Restore a backup of Bookable and prove that the data is back.',
    deliverable: 'The record of the drill: steps, duration, and how you checked the data',
    traps: ['A backup that was never restored'],
  },
] as const satisfies readonly Lesson[];

/** Id of a lesson that exists: `how-the-web-works`, `shell-git-pull-requests` … */
export type LessonId = (typeof lessons)[number]['id'];

// `satisfies` above cannot know the ids while it reads the list; here an unknown id in `prerequisites` fails to compile.
const allLessons: readonly Lesson<LessonId>[] = lessons;

/** Finds a lesson by an id that the compiler has checked. */
export function lessonById(id: LessonId): Lesson<LessonId> {
  return findLesson(id);
}

/**
 * Finds a lesson by its id, for callers whose ids the compiler does not check (MDX, addresses, saved data).
 *
 * @throws when no lesson has that id; the message lists the ids there are.
 */
export function findLesson(id: string): Lesson<LessonId> {
  const lesson = allLessons.find((candidate) => candidate.id === id);
  if (!lesson) {
    const known = allLessons.map((candidate) => candidate.id).join(', ');
    throw new Error(`No lesson "${id}" in src/data/curriculum.ts. There are: ${known}.`);
  }
  return lesson;
}

/** The lessons of a stage, in order. */
export function lessonsOf(stage: StageId): readonly Lesson<LessonId>[] {
  return allLessons.filter((lesson) => lesson.stage === stage);
}

/** The address, below the base path, of a stage’s page. */
export function stageAddress({id}: Pick<Stage, 'id'>): string {
  return `/backend/${id}`;
}

/** The address, below the base path, of a lesson’s page. */
export function lessonAddress({id, stage}: Pick<Lesson, 'id' | 'stage'>): string {
  return `/backend/${stage}/${id}`;
}

/** Hours of some lessons together. */
export function totalHours(ids: readonly LessonId[]): number {
  return ids.reduce((sum, id) => sum + lessonById(id).hours, 0);
}
