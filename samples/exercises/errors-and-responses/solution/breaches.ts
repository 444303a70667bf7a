import {z} from 'zod';

/**
 * What came back: the status, the media type without its parameters, the
 * body as text and, when it is JSON, as a value.
 */
export type Answer = {status: number; type: string; text: string; body: unknown};

/** Sends one request. A body is sent as JSON. */
export type Send = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Answer>;

// #region breaches
const problem = z.object({
  type: z.string().min(1),
  title: z.string().min(1),
  status: z.int(),
  errors: z.array(z.object({field: z.string().optional()})).default([]),
});

/**
 * A sentence for each thing that breaks the contract; empty when nothing
 * does.
 */
export async function breaches(send: Send): Promise<string[]> {
  const found: string[] = [];

  async function expectProblem(
    expected: number,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ) {
    const answer = await send(method, path, body);
    const request = `${method} ${path}`;
    if (answer.status !== expected) found.push(`${request} is ${answer.status}, not ${expected}`);
    if (answer.type !== 'application/problem+json') found.push(`${request} is ${answer.type}`);
    const {data, error} = problem.safeParse(answer.body);
    if (error) found.push(`${request}: ${z.prettifyError(error)}`);
    if (data && data.status !== answer.status) found.push(`${request} says ${data.status} inside`);
    return {text: answer.text, fields: data?.errors.map(({field}) => field) ?? []};
  }

  const {fields} = await expectProblem(400, 'POST', '/rooms', {});
  for (const field of ['name', 'capacity']) {
    if (!fields.includes(field)) found.push(`POST /rooms does not say that ${field} is wrong`);
  }
  await expectProblem(404, 'GET', '/rooms/9');
  await expectProblem(404, 'GET', '/nowhere');
  await expectProblem(409, 'POST', '/rooms', {name: 'Banda', capacity: 8});
  const {text} = await expectProblem(500, 'GET', '/broken');
  if (/ECONNREFUSED|\bat .*:\d+/.test(text)) found.push('GET /broken tells what broke');
  return found;
}
// #endregion breaches
