import {HttpException} from '@nestjs/common';
import {STATUS_CODES} from 'node:http';
import {Refusal, type RefusalKind} from './refusal.js';

// #region problem
/** The body of every answer that is an error: problem details, RFC 9457. */
export type Problem = {
  /**
   * Which kind of problem, for programs: a name that never changes.
   * `about:blank`: what the status says, and no more.
   */
  type: string;
  /** The kind in words, the same each time. */
  title: string;
  status: number;
  /** What happened this time, for people. */
  detail?: string;
  /**
   * Everything that is wrong with the input. Without a field, it is the
   * whole that is wrong.
   */
  errors?: InputError[];
};
type InputError = {field?: string; detail: string};
// #endregion problem

// #region invalid-input
/** What the pipe tells of each thing that is wrong. */
type Issue = {
  readonly message: string;
  readonly path?: readonly (PropertyKey | {readonly key: PropertyKey})[] | undefined;
};

/** What the client sent does not fit the schema. */
export class InvalidInput extends Error {
  override name = 'InvalidInput';
  readonly errors: InputError[];

  constructor(issues: readonly Issue[]) {
    super('The input does not fit the schema.');
    this.errors = issues.map(({path = [], message}) => {
      const keys = path.map((part) => String(typeof part === 'object' ? part.key : part));
      return {...(keys.length > 0 && {field: keys.join('.')}), detail: message};
    });
  }
}
// #endregion invalid-input

// #region refusals
/**
 * What the client is told when a rule says no. The compiler misses none: a
 * new kind of refusal needs its line here.
 */
const refusals: Record<RefusalKind, {status: number; title: string}> = {
  'no-such-room': {status: 404, title: 'There is no such room'},
  'no-such-booking': {status: 404, title: 'There is no such booking'},
  'name-taken': {status: 409, title: 'The name is taken'},
  'room-taken': {status: 409, title: 'The room is taken'},
  'already-canceled': {status: 409, title: 'The booking is canceled already'},
  'already-started': {status: 422, title: 'The booking has started'},
  'in-the-past': {status: 422, title: 'The time is in the past'},
  'too-many-attendees': {status: 422, title: 'The room is too small'},
};
// #endregion refusals

// #region to-problem
const named = (name: string) => `https://bookable.example/problems/${name}`;

/** What the client is told about an error, whatever was thrown. */
export function toProblem(error: unknown): Problem {
  if (error instanceof InvalidInput) {
    const title = 'The input is not valid';
    return {type: named('invalid-input'), title, status: 400, errors: error.errors};
  }
  if (error instanceof Refusal) {
    const {title, status} = refusals[error.kind];
    return {type: named(error.kind), title, status, detail: error.message};
  }
  // Nest’s own: an address that is not there, a body that is no JSON. Its
  // status is already the right one.
  const status = error instanceof HttpException ? error.getStatus() : 500;
  const problem = {type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status};
  // A message that was not written for the client never reaches it.
  return error instanceof HttpException && status < 500
    ? {...problem, detail: error.message}
    : problem;
}
// #endregion to-problem
