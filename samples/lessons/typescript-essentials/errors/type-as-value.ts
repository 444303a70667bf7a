type Slot = {start: number; end: number};

export function isSlot(input: unknown): boolean {
  return input instanceof Slot;
}
