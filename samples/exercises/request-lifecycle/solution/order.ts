/** What may run for a request. */
export type Part =
  | 'middleware'
  | 'guard'
  | 'interceptor, before'
  | 'pipe'
  | 'handler'
  | 'interceptor, after'
  | 'filter';

/** What came back, and what ran for it, in order. */
export type Trace = {status: number; parts: Part[]};

/** Sends `DELETE /rooms/<id>`, with a pass or without one. The pass `blue` is valid, the rooms are 1 and 2. */
export type Ask = (id: string, pass?: string) => Promise<Trace>;

// #region faults
/** What runs for a request whose pass is valid, up to the pipe. */
const asFarAsThePipe: Part[] = ['middleware', 'guard', 'interceptor, before', 'pipe'];

/** A sentence for each thing that is not as it should be; empty when everything is. */
export async function faults(ask: Ask): Promise<string[]> {
  const found: string[] = [];

  function expectTrace(title: string, actual: Trace, status: number, parts: Part[]) {
    if (actual.status !== status) found.push(`${title}: ${actual.status}, not ${status}`);
    const [is, should] = [actual.parts.join(' → '), parts.join(' → ')];
    if (is !== should) found.push(`${title}: ${is}, not ${should}`);
  }

  const well = [...asFarAsThePipe, 'handler', 'interceptor, after'] satisfies Part[];
  expectTrace('all is well', await ask('1', 'blue'), 200, well);
  // Two reasons to refuse it: the first one on the way has to win.
  expectTrace('no pass', await ask('first'), 401, ['middleware', 'guard', 'filter']);
  const noNumber = [...asFarAsThePipe, 'interceptor, after', 'filter'] satisfies Part[];
  expectTrace('no number', await ask('first', 'blue'), 400, noNumber);
  expectTrace('no such room', await ask('9', 'blue'), 404, [...well, 'filter']);
  return found;
}
// #endregion faults
