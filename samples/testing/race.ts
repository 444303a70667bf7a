/** Makes two clients meet at the worst moment, the same way in every run: by waiting for conditions, never for a time. */
import type pg from 'pg';
import {connect, type Database} from './database.js';

/** What came of a call: the value, or the error it failed with. */
export type Settled<Value> = PromiseSettledResult<Value>;

/** Runs a statement, as a `pg.Client` does. */
export type Connection = Pick<pg.Client, 'query'>;

/**
 * Lets two calls run on two connections. Each is stopped before its first statement that matches, until the other has got there
 * too, waits for a lock of the first, or is through. Then the first goes on to its end, and after it the second.
 */
export async function race<Value>(
  stopBefore: RegExp,
  first: (client: pg.Client) => Promise<Value>,
  second: (client: pg.Client) => Promise<Value>,
): Promise<[Settled<Value>, Settled<Value>]> {
  const [a, b, observer] = await Promise.all([connect(), connect(), connect()]);
  try {
    const gateA = stopAt(a, stopBefore);
    const gateB = stopAt(b, stopBefore);
    const resultA = settle(first(a));
    await Promise.race([gateA.reached, resultA]);
    const resultB = settle(second(b));
    await Promise.race([gateB.reached, resultB, waitsForLock(observer, b)]);
    gateA.open();
    const settledA = await resultA;
    gateB.open();
    return [settledA, await resultB];
  } finally {
    await Promise.all([a.end(), b.end(), observer.end()]);
  }
}

async function settle<Value>(promise: Promise<Value>): Promise<Settled<Value>> {
  const [settled] = await Promise.allSettled([promise]);
  return settled;
}

/** Stops a client before its first statement that matches, until the gate is opened. */
function stopAt(client: pg.Client, pattern: RegExp) {
  let open = () => {};
  let arrive = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const stopping = async (...args: unknown[]) => {
    const [statement] = args;
    const text = typeof statement === 'string' ? statement : (statement as {text: string}).text;
    if (pattern.test(text)) {
      arrive();
      await opened;
    }
    return query(...args);
  };
  client.query = stopping as typeof client.query;
  return {reached, open};
}

/** Resolves when PostgreSQL says that a client waits for another; asks it again and again until then, or until the end. */
export async function waitsForLock(observer: pg.Client, client: pg.Client): Promise<void> {
  const {processID} = client as unknown as {processID: number};
  const waits = 'SELECT cardinality(pg_blocking_pids($1)) > 0 AS "isTrue"';
  // When the race is over, its connections are closed.
  await becomesTrue(observer, waits, [processID]).catch(() => undefined);
}

/** Asks a question of SQL, whose answer is named "isTrue", until it is. */
export async function becomesTrue(
  observer: Pick<Database, 'query'>,
  question: string,
  values: unknown[] = [],
): Promise<void> {
  for (;;) {
    const {rows} = await observer.query<{isTrue: boolean}>(question, values);
    if (rows[0]?.isTrue) return;
  }
}
