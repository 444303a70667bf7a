import {Logger} from '@nestjs/common';
import {expect, test, vi} from 'vitest';
import {breaches, type Answer, type Send} from '../work/breaches.js';
import {start} from './api.js';

vi.spyOn(Logger.prototype, 'error').mockReturnValue();

type Problem = {status: number; [key: string]: unknown};

/** An API that keeps the contract, without a server. */
function answer(method: string, path: string, body: unknown): Problem | undefined {
  const problem = (status: number, title: string, more: object = {}) => ({
    type: 'about:blank',
    title,
    status,
    ...more,
  });
  if (path === '/broken') return problem(500, 'Internal Server Error');
  if (path === '/rooms/9') return problem(404, 'There is no such room');
  if (path !== '/rooms' || method !== 'POST') return problem(404, 'Not Found');
  const given = (body ?? {}) as {name?: unknown; capacity?: unknown};
  const errors = (['name', 'capacity'] as const)
    .filter((field) => given[field] === undefined)
    .map((field) => ({field, detail: 'is missing'}));
  if (errors.length > 0) return problem(400, 'The input is not valid', {errors});
  return given.name === 'Banda' ? problem(409, 'The name is taken') : undefined;
}

/** @param change what is different: each property of what it returns replaces that of the answer */
function api(change: (problem: Problem, path: string) => Partial<Answer>): Send {
  return async (method, path, sent) => {
    const body = answer(method, path, sent) ?? {status: 201};
    const changed = change(body, path);
    const shown = 'body' in changed ? changed.body : body;
    const text = JSON.stringify(shown);
    return {status: body.status, type: 'application/problem+json', ...changed, body: shown, text};
  };
}

/** The whole problem with another status, outside and inside. */
const as = (problem: Problem, status: number) => ({status, body: {...problem, status}});

const broken: Record<string, Parameters<typeof api>[0]> = {
  'every error is 500': (problem) => as(problem, 500),
  'an unknown address is 500': (problem, path) => (path === '/nowhere' ? as(problem, 500) : {}),
  'a room that is not there is 200': (_, path) =>
    path === '/rooms/9' ? {status: 200, body: null} : {},
  'a taken name is 500': (problem) => (problem.status === 409 ? as(problem, 500) : {}),
  'a taken name is 400': (problem) => (problem.status === 409 ? as(problem, 400) : {}),
  'an invalid body is 500': (problem) => (problem.status === 400 ? as(problem, 500) : {}),
  'only the first wrong field is told': (problem) =>
    problem.status === 400 ? {body: {...problem, errors: [{field: 'name'}]}} : {},
  'what broke is 200': (problem) => (problem.status === 500 ? as(problem, 200) : {}),
  'the message of what broke is told': (problem) =>
    problem.status === 500
      ? {body: {...problem, detail: 'connect ECONNREFUSED 10.0.0.5:5432'}}
      : {},
  'a stack trace is told': (problem) =>
    problem.status === 500
      ? {body: {...problem, stack: 'Error\n    at open (/srv/api/dist/store.js:12:9)'}}
      : {},
  'problems are sent as application/json': () => ({type: 'application/json'}),
  'the status inside is another': (problem) => ({body: {...problem, status: 418}}),
  'there is no title': (problem) => ({body: {...problem, title: undefined}}),
  'there is no type': (problem) => ({body: {...problem, type: undefined}}),
};

test('your test finds nothing wrong with an API that keeps the contract', async () => {
  expect(await breaches(api(() => ({})))).toEqual([]);
});

test.each(Object.keys(broken))('your test finds out that %s', async (name) => {
  const found = await breaches(api(broken[name] ?? (() => ({}))));
  expect(found.length, 'what it finds').toBeGreaterThan(0);
});

test('your test finds nothing wrong with your own API', async () => {
  expect(await breaches(await start())).toEqual([]);
});
