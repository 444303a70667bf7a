import {HttpException} from '@nestjs/common';
import {STATUS_CODES} from 'node:http';
import {InvalidInput, Refusal, type RefusalKind} from './errors.js';

/** The body of every answer that is an error: problem details, RFC 9457. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: {field?: string; detail: string}[];
  instance?: string;
};

// #region to-problem
const refusals: Record<RefusalKind, {status: number; title: string}> = {
  'no-such-room': {status: 404, title: 'There is no such room'},
  'name-taken': {status: 409, title: 'The name is taken'},
};

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
  const status = error instanceof HttpException ? error.getStatus() : 500;
  const problem = {type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status};
  return error instanceof HttpException && status < 500
    ? {...problem, detail: error.message}
    : problem;
}
// #endregion to-problem
