/** Stretch: lets any code know the id of the request for which it runs. `AsyncLocalStorage` of `node:async_hooks` can do that. */

/** Calls `next`; all that it starts, also later, has this id. */
export function withRequestId(_id: string, next: () => void): void {
  next();
}

/** The id of the request for which this code runs; undefined when it runs for none. */
export function currentRequestId(): string | undefined {
  return undefined;
}
