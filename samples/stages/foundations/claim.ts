// #region claim
type Times = {start: string; end: string};

/** Answers each booking with a status. */
export function createDesk(): (body: string) => number {
  const bookings: Times[] = [];
  return (body) => {
    const {start, end} = JSON.parse(body) as Times;
    if (bookings.some((taken) => start < taken.end && taken.start < end)) return 409;
    bookings.push({start, end});
    return 201;
  };
}
// #endregion claim
