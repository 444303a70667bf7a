/**
 * Bookable, the running example: what each stage adds to it. What it keeps is read from its schema
 * (plugins/bookable-entities).
 */
import type {StageId} from './curriculum';

/** Bookable as it is after a stage. */
export type Checkpoint = {
  stage: StageId;
  /** What the stage adds: one sentence. */
  adds: string;
  /** Whether its code is in `samples/bookable/<stage>`, tested; otherwise it is planned. */
  exists: boolean;
};

/** One checkpoint a stage, in the order of the stages. */
export const checkpoints: readonly Checkpoint[] = [
  {
    stage: 'foundations',
    adds: 'The rules about time as a small library, and a server on plain Node.js: one room, whose bookings are forgotten when the server stops.',
    exists: true,
  },
  {
    stage: 'http-apis',
    adds: 'Many rooms, on NestJS: addresses, checked input, one kind of answer for errors. Everything is still kept in memory.',
    exists: true,
  },
  {
    stage: 'data',
    adds: 'Tables in PostgreSQL, reached through Prisma. The database itself refuses two bookings of one room at one time. All bookings are listed, page by page.',
    exists: true,
  },
  {
    stage: 'quality',
    adds: 'Documentation of the API that is made from its code, and tests that hold it to that.',
    exists: false,
  },
  {
    stage: 'security',
    adds: 'People: accounts, sessions, teams and roles. Who may see, book and cancel what.',
    exists: false,
  },
  {
    stage: 'delivery',
    adds: 'An image that runs anywhere, checks at every change, health checks, logs and metrics.',
    exists: false,
  },
  {
    stage: 'scale',
    adds: 'Caching, messages sent in the background, webhooks, live updates, and figures under load.',
    exists: false,
  },
  {
    stage: 'architecture',
    adds: 'Modules with clear borders, events, an audit log, and what it takes to keep the service running.',
    exists: false,
  },
];
