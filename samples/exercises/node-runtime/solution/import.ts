// #region import
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {describe, overlaps, parseSlot, type Slot} from '#bookable/foundations/slots.js';

/** What came of an import: the bookings, and a sentence for each line that is none. */
export type Import = {bookings: Slot[]; refused: string[]};

/** Reads bookings, one a line, from a file that may be larger than the memory. @throws when the file cannot be read */
export async function importBookings(path: string, now: number): Promise<Import> {
  const bookings: Slot[] = [];
  const refused: string[] = [];
  let number = 0;
  for await (const line of createInterface({input: createReadStream(path)})) {
    number += 1;
    if (line === '') continue;
    const found = readLine(line, now, bookings);
    if (typeof found === 'string') refused.push(`line ${number}: ${found}`);
    else bookings.push(found);
  }
  return {bookings, refused};
}

/** The booking in a line, or why there is none. */
function readLine(line: string, now: number, taken: readonly Slot[]): Slot | string {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return 'This is not JSON.';
  }
  const slot = parseSlot(input, now);
  if (!slot.ok) return describe(slot.problem);
  const isTaken = taken.some((other) => overlaps(other, slot.value));
  return isTaken ? 'The room is taken at that time.' : slot.value;
}
// #endregion import
