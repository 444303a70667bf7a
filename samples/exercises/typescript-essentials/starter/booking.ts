/**
 * It runs, but its types promise nothing, and some of it is wrong. Replace every `any`, and make the tests green one after
 * the other. Neither `any` nor a claim with `as` may be left in the end (`as const` is none: it claims nothing).
 */

/** A booking is confirmed, or it was canceled: then it says when, and why. */
export type Booking = any;

/** What a function found, or why it found nothing. `parseBooking` is the first to return one. */
export type Result<Value> = any;

/** Reads what a client sent. Names the first thing that is wrong. */
export function parseBooking(input: any): Result<Booking> {
  return {ok: true, value: input};
}

/** A line for the list of bookings. A status without a line must not compile. */
export function describe(booking: any): string {
  return `${booking.title}, ${booking.attendees} people`;
}

/** How each status is called: one label for each status, and no other. */
export const labels: any = {confirmed: 'Confirmed', cancelled: 'Canceled'};

/** A confirmed booking without what the server decides: its id and its status. */
export type NewBooking = any;

/** What a client may change: title, attendees or both. */
export type BookingChange = any;

/** The changed booking; the one that was handed in stays as it is. */
export function change(booking: any, by: any): any {
  return Object.assign(booking, by);
}

/** Items of any type in groups: `groupBy(bookings, ({status}) => status)`. */
export function groupBy(items: any, keyOf: any): any {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [item]);
  return groups;
}
