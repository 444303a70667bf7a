import {readFile} from 'node:fs/promises';
import type {Slot} from '#bookable/foundations/slots.js';

/** What came of an import: the bookings, and a sentence for each line that is none. */
export type Import = {bookings: Slot[]; refused: string[]};

/**
 * Stretch: reads bookings from a file that may be larger than the memory, one a line: {"start": …, "end": …}
 *
 * Empty lines are skipped. Of each line that is refused, `refused` says why: “line 2: This is not JSON.”, “line 3: The room is
 * taken at that time.” when an earlier line has it, or what `describe` says. A file that cannot be read is an error.
 */
export async function importBookings(path: string, now: number): Promise<Import> {
  const text = await readFile(path, 'utf8');
  return {bookings: [], refused: [`${text.length} characters at ${now}: not written yet`]};
}
