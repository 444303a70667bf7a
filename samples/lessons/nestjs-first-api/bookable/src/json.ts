import type {Slot} from './slots.js';

/** Times leave as text; inside they are numbers. */
export function toJson<Kind extends Slot>(slot: Kind) {
  return {
    ...slot,
    start: new Date(slot.start).toISOString(),
    end: new Date(slot.end).toISOString(),
  };
}
