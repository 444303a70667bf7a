// #region booking
type Details = {
  readonly id: number;
  readonly title: string;
  readonly attendees: number;
};

/** A booking is confirmed, or it was canceled: then it says when, and why. */
export type Booking =
  | (Details & {readonly status: 'confirmed'})
  | (Details & {readonly status: 'canceled'; readonly canceledAt: string; readonly reason: string});
// #endregion booking

// #region result
/** What a function found, or why it found nothing. */
export type Result<Value> =
  {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly problem: string};
// #endregion result

// #region parse
/** Reads what a client sent. Names the first thing that is wrong. */
export function parseBooking(input: unknown): Result<Booking> {
  if (typeof input !== 'object' || input === null) return fail('not an object');
  if (!('id' in input) || typeof input.id !== 'number') return fail('id is not a number');
  if (!('title' in input) || typeof input.title !== 'string') return fail('title is not a text');
  if (!('attendees' in input) || typeof input.attendees !== 'number') {
    return fail('attendees is not a number');
  }
  if (!('status' in input)) return fail('status is neither confirmed nor canceled');

  const {id, title, attendees, status} = input;
  if (status === 'confirmed') return {ok: true, value: {id, title, attendees, status}};
  if (status !== 'canceled') return fail('status is neither confirmed nor canceled');

  if (!('canceledAt' in input) || typeof input.canceledAt !== 'string') {
    return fail('canceledAt is not a text');
  }
  if (!('reason' in input) || typeof input.reason !== 'string') {
    return fail('reason is not a text');
  }
  const {canceledAt, reason} = input;
  return {ok: true, value: {id, title, attendees, status, canceledAt, reason}};
}

function fail(problem: string): Result<never> {
  return {ok: false, problem};
}
// #endregion parse

// #region describe
/** A line for the list of bookings. A status without a line must not compile. */
export function describe(booking: Booking): string {
  switch (booking.status) {
    case 'confirmed':
      return `${booking.title}, ${booking.attendees} people`;
    case 'canceled':
      return `${booking.title}, canceled: ${booking.reason}`;
    default:
      return booking satisfies never;
  }
}
// #endregion describe

// #region labels
/** How each status is called: one label for each status, and no other. */
export const labels = {
  confirmed: 'Confirmed',
  canceled: 'Canceled',
} as const satisfies Record<Booking['status'], string>;
// #endregion labels

// #region derived
/** A confirmed booking without what the server decides: its id and its status. */
export type NewBooking = Omit<Extract<Booking, {status: 'confirmed'}>, 'id' | 'status'>;

/** What a client may change: title, attendees or both. */
export type BookingChange = Partial<Pick<Booking, 'title' | 'attendees'>>;
// #endregion derived

// #region change
/** The changed booking; the one that was handed in stays as it is. */
export function change(booking: Booking, by: BookingChange): Booking {
  return {...booking, ...by};
}
// #endregion change

// #region group-by
/** Items of any type in groups: `groupBy(bookings, ({status}) => status)`. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
// #endregion group-by
