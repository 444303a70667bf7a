import {overlaps, type Slot} from '../../bookable/foundations/slots.js';

// #region shared
const bookings: Slot[] = [];

/** A desk that books one room: `book` says whether the room was free. */
export function createDesk() {
  return {
    book(slot: Slot): boolean {
      if (bookings.some((taken) => overlaps(taken, slot))) return false;
      bookings.push(slot);
      return true;
    },
  };
}
// #endregion shared
