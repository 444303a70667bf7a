import {expect, test} from 'vitest';
import {faults, type Part, type Trace} from '../work/order.js';
import {start} from './api.js';

/** An application that is right, without a server. */
function right(id: string, pass: string | undefined): Trace {
  if (pass !== 'blue') return {status: 401, parts: ['middleware', 'guard', 'filter']};
  const begin: Part[] = ['middleware', 'guard', 'interceptor, before', 'pipe'];
  if (!/^\d+$/.test(id)) return {status: 400, parts: [...begin, 'interceptor, after', 'filter']};
  const whole: Part[] = [...begin, 'handler', 'interceptor, after'];
  if (id !== '1' && id !== '2') return {status: 404, parts: [...whole, 'filter']};
  return {status: 200, parts: whole};
}

/** The same parts, with the first of the two put directly before the second one, if both are there. */
function before(moved: Part, other: Part, parts: Part[]): Part[] {
  if (!parts.includes(moved) || !parts.includes(other)) return parts;
  return parts
    .filter((part) => part !== moved)
    .flatMap((part) => (part === other ? [moved, other] : [part]));
}

const without = (gone: Part, parts: Part[]) => parts.filter((part) => part !== gone);

/** What is different in applications that are wrong. */
const wrong: Record<string, (trace: Trace, id: string) => Partial<Trace>> = {
  'the guard runs before the middleware': ({parts}) => ({
    parts: before('guard', 'middleware', parts),
  }),
  'the interceptor runs before the guard': ({parts}) => ({
    parts: before('interceptor, before', 'guard', parts),
  }),
  'the pipe runs before the interceptor': ({parts}) => ({
    parts: before('pipe', 'interceptor, before', parts),
  }),
  'there is no guard': ({parts, status}, id) =>
    status === 401 ? right(id, 'blue') : {parts: without('guard', parts)},
  'who is refused is let in': ({status}, id) => (status === 401 ? right(id, 'blue') : {}),
  'an id is checked before the pass': ({status, parts}, id) =>
    status === 401 && !/^\d+$/.test(id)
      ? {status: 400, parts: ['middleware', 'pipe', 'filter']}
      : {parts},
  'who is refused is timed': ({status}) =>
    status === 401
      ? {parts: ['middleware', 'guard', 'interceptor, before', 'interceptor, after', 'filter']}
      : {},
  'the handler gets an id that is no number': ({status, parts}) =>
    status === 400
      ? {parts: parts.flatMap((part) => (part === 'pipe' ? [part, 'handler'] : [part]))}
      : {},
  'what the pipe refuses is not timed': ({status, parts}) =>
    status === 400 ? {parts: without('interceptor, after', parts)} : {},
  'what the handler refuses is not timed': ({status, parts}) =>
    status === 404 ? {parts: without('interceptor, after', parts)} : {},
  'what goes well is not timed': ({status, parts}) =>
    status === 200 ? {parts: without('interceptor, after', parts)} : {},
  'what the handler refuses is swallowed': ({status, parts}) =>
    status === 404 ? {status: 200, parts: without('filter', parts)} : {},
  'the filter is asked before the interceptor has ended': ({parts}) => ({
    parts: before('filter', 'interceptor, after', parts),
  }),
  'everything that is refused is 500': ({status}) => (status === 200 ? {} : {status: 500}),
};

test('your test finds nothing wrong with an application that is right', async () => {
  expect(await faults(async (id, pass) => right(id, pass))).toEqual([]);
});

test.each(Object.keys(wrong))('your test finds out that %s', async (name) => {
  const found = await faults(async (id, pass) => {
    const trace = right(id, pass);
    return {...trace, ...wrong[name]?.(trace, id)};
  });
  expect(found.length, 'what it finds').toBeGreaterThan(0);
});

test('your test finds nothing wrong with your own application', async () => {
  const {trace} = await start();
  expect(await faults(trace)).toEqual([]);
});
