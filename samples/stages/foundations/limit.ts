// #region limit
/** How many bookings the room takes. */
export function readLimit(environment: NodeJS.ProcessEnv): number {
  return Number(environment.MAX_BOOKINGS ?? '100');
}

export function isFull(bookings: number, limit: number): boolean {
  return bookings >= limit;
}
// #endregion limit
