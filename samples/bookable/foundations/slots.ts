/** The rules about time in Bookable, without a server, a framework or a clock of their own. */

// #region slot
/** A stretch of time, up to but not including `end`. Nobody can change it. */
export type Slot = {readonly start: number; readonly end: number};
// #endregion slot

// #region result
/** What a function found, or why it found nothing. */
export type Result<Value, Problem> =
  {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly problem: Problem};
// #endregion result

// #region problems
export type SlotProblem =
  | {readonly kind: 'not a slot'; readonly reason: string}
  | {readonly kind: 'ends before it starts'}
  | {readonly kind: 'too short' | 'too long'; readonly minutes: number}
  | {readonly kind: 'in the past'};
// #endregion problems

// #region lengths
const minute = 60_000; // in milliseconds, as all times here
const shortest = 15 * minute;
const longest = 8 * 60 * minute;
// #endregion lengths

// #region parse
/** Reads what a client sent: `{"start": "2030-01-07T09:00:00Z", "end": …}`. */
export function parseSlot(input: unknown, now: number): Result<Slot, SlotProblem> {
  if (typeof input !== 'object' || input === null) return notASlot('it is not an object');
  if (!('start' in input) || !('end' in input)) return notASlot('start or end is missing');

  const start = parseInstant(input.start);
  if (start === undefined) return notASlot('start is not a time in UTC');
  const end = parseInstant(input.end);
  if (end === undefined) return notASlot('end is not a time in UTC');

  return checkSlot({start, end}, now);
}
// #endregion parse

// #region read-time
function notASlot(reason: string): {ok: false; problem: SlotProblem} {
  return {ok: false, problem: {kind: 'not a slot', reason}};
}

/** Only the one spelling that cannot be misread: `2030-01-07T09:00:00Z`. */
function parseInstant(input: unknown): number | undefined {
  if (typeof input !== 'string') return undefined;
  const instant = Date.parse(input);
  if (Number.isNaN(instant)) return undefined;
  // February 30 is read as March 2: what comes back is then not what went in.
  const canonical = new Date(instant).toISOString().replace('.000Z', 'Z');
  return canonical === input ? instant : undefined;
}
// #endregion read-time

// #region check
/** The rules that a slot alone can break. Whether the room is free is not one. */
export function checkSlot(slot: Slot, now: number): Result<Slot, SlotProblem> {
  const length = slot.end - slot.start;
  const minutes = length / minute;
  if (length <= 0) return {ok: false, problem: {kind: 'ends before it starts'}};
  if (length < shortest) return {ok: false, problem: {kind: 'too short', minutes}};
  if (length > longest) return {ok: false, problem: {kind: 'too long', minutes}};
  if (slot.start < now) return {ok: false, problem: {kind: 'in the past'}};
  return {ok: true, value: slot};
}
// #endregion check

// #region overlaps
/** Slots that only touch do not overlap: one group leaves, the next comes in. */
export function overlaps(a: Slot, b: Slot): boolean {
  return a.start < b.end && b.start < a.end;
}
// #endregion overlaps

// #region describe
/** What to tell the client. */
export function describe(problem: SlotProblem): string {
  switch (problem.kind) {
    case 'not a slot':
      return `This is not a slot: ${problem.reason}.`;
    case 'ends before it starts':
      return 'A booking ends after it starts.';
    case 'too short':
      return `A booking takes at least 15 minutes, not ${problem.minutes}.`;
    case 'too long':
      return `A booking takes at most 8 hours, not ${problem.minutes} minutes.`;
    case 'in the past':
      return 'A booking cannot start in the past.';
    default:
      return problem satisfies never;
  }
}
// #endregion describe

// #region free
/** What the taken slots leave of one: in order, and long enough to be booked. */
export function freeSlots(within: Slot, taken: readonly Slot[]): Slot[] {
  const free: Slot[] = [];
  let start = within.start;
  for (const slot of taken.toSorted((a, b) => a.start - b.start)) {
    if (!overlaps(slot, within)) continue;
    free.push({start, end: slot.start});
    start = Math.max(start, slot.end);
  }
  free.push({start, end: within.end});
  return free.filter(({start, end}) => end - start >= shortest);
}
// #endregion free
