import {emptySheet, fromText, isEmpty, type Sheet, toText, withEarlier} from './sheet';

/** Where a text is kept. It may refuse without a word: that is found out by reading back. */
export type Slot = {
  get: () => string | null;
  set: (text: string) => void;
  /** Calls back when the text may have changed elsewhere; returns how to stop. */
  listen: (onChange: () => void) => () => void;
};

/** What a page shows of a sheet. */
export type Snapshot = {
  sheet: Sheet;
  /** Whether the browser has refused to keep the sheet. */
  refused: boolean;
  /** The sheet as it was before it was cleared, until something is chosen again. */
  cleared?: Sheet;
};

/** What the server shows, and the browser until it has read what it keeps. */
export const untouched: Snapshot = {sheet: emptySheet, refused: false};

/** A sheet that is kept in a slot, and shared with other tabs: the last write wins. */
export type Store = {
  subscribe: (onChange: () => void) => () => void;
  snapshot: () => Snapshot;
  /** Shows and keeps a changed sheet. */
  put: (sheet: Sheet) => void;
  /** Adds what was chosen before the store was there. */
  adopt: (chosen: Sheet) => void;
  /** Empties the sheet; `undo` brings it back. */
  clear: () => void;
  undo: () => void;
};

/** Opens the sheet that a slot keeps. */
export function openStore(slot: Slot): Store {
  let text = slot.get();
  let current: Snapshot = {sheet: fromText(text), refused: false};
  const listeners = new Set<() => void>();

  function show(next: Snapshot): void {
    current = next;
    for (const listener of listeners) listener();
  }

  function keep(sheet: Sheet, cleared?: Sheet): void {
    text = toText(sheet);
    slot.set(text);
    show({sheet, refused: slot.get() !== text, cleared});
  }

  function reread(): void {
    const now = slot.get();
    // A slot that refuses has nothing newer than what is on the page.
    if (now === text || current.refused) return;
    text = now;
    show({sheet: fromText(text), refused: false});
  }

  return {
    subscribe(onChange) {
      const stop = listeners.size === 0 ? slot.listen(reread) : undefined;
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        stop?.();
      };
    },
    snapshot: () => current,
    put: (sheet) => {
      keep(sheet);
    },
    adopt: (chosen) => {
      if (!isEmpty(chosen)) keep(withEarlier(current.sheet, chosen));
    },
    clear: () => {
      if (!isEmpty(current.sheet)) keep(emptySheet, current.sheet);
    },
    undo: () => {
      if (current.cleared) keep(current.cleared);
    },
  };
}
