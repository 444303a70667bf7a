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

/**
 * Core: your own test of the order. It sends requests, and returns a sentence for each thing that is not as it should be; an empty
 * list when everything is. The tests try it on an application that is right, and on applications that are wrong in one place each.
 *
 * Send at least: a request that goes well, one without a pass, one with an id that is no number, and one for a room that is not there.
 */
export async function faults(ask: Ask): Promise<string[]> {
  const found: string[] = [];
  const {status} = await ask('1', 'blue');
  if (status !== 200) found.push(`DELETE /rooms/1 is ${status}, not 200`);
  return found;
}
