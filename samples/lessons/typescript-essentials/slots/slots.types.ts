import {parseSlot, type Slot} from './slots.js';

export function move(slot: Slot): void {
  // @ts-expect-error -- nobody who is handed a slot can change it
  slot.start = 0;
}

export function startOf(input: unknown): number {
  const result = parseSlot(input, 0);
  // @ts-expect-error -- one has to look at “ok” first
  return result.value.start;
}
