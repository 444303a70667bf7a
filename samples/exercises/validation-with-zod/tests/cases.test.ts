import {expect, test} from 'vitest';
import type {z} from 'zod';
import {accepted, refused} from '../work/cases.js';
import {createRoom, holes} from './rooms.js';

/** The fields that something is wrong with, each once; empty when the body is accepted. */
function wrongFields(schema: z.ZodType, body: unknown): string[] {
  const {error} = schema.safeParse(body);
  return [...new Set(error?.issues.map(({path}) => path.join('.') || '(whole)'))];
}

/** The cases, by what they are like, that a schema does not answer as they say. */
function surprises(schema: z.ZodType): string[] {
  return [
    ...accepted.filter(([, body]) => wrongFields(schema, body).length > 0),
    ...refused.filter(([, body, field]) => wrongFields(schema, body).join() !== field),
  ].map(([like]) => like);
}

test('there are fourteen cases, and no two are the same', () => {
  const bodies = [...accepted, ...refused].map(([, body]) => JSON.stringify(body));
  expect(new Set(bodies).size).toBeGreaterThanOrEqual(14);
  expect(bodies.length).toBe(new Set(bodies).size);
});

test('the schema answers each of your cases as it says', () => {
  expect(surprises(createRoom)).toEqual([]);
});

test.each(Object.keys(holes))('your cases find the hole: %s', (name) => {
  const hole = holes[name];
  expect(hole && surprises(hole).length, 'cases that find it').toBeGreaterThan(0);
});
