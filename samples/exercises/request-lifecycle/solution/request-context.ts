// #region request-context
import {AsyncLocalStorage} from 'node:async_hooks';

const requestId = new AsyncLocalStorage<string>();

/** Calls `next`; all that it starts, also later, has this id. */
export function withRequestId(id: string, next: () => void): void {
  requestId.run(id, next);
}

/** The id of the request for which this code runs; undefined when it runs for none. */
export function currentRequestId(): string | undefined {
  return requestId.getStore();
}
// #endregion request-context
