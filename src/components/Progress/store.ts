import {
  emptyRecord,
  fromText,
  isSame,
  type MarkId,
  merge,
  type ProgressRecord,
  toText,
  withMark,
  withPlan,
} from './record';

/** Where a text is kept. It may refuse without a word: that is found out by reading back. */
export type Slot = {
  get: () => string | null;
  set: (text: string) => void;
  del: () => void;
  /** Calls back when the text may have changed elsewhere; returns how to stop. */
  listen: (onChange: () => void) => () => void;
};

/** What a page shows of a reader’s progress. */
export type Snapshot = {
  record: ProgressRecord;
  /** Why changes hold for this visit only: the browser refuses them, or keeps a record of a newer version of the site. */
  unkept?: 'refused' | 'newer';
  /** What was there before everything was forgotten or a file came in, until the next change. */
  before?: {record: ProgressRecord; what: 'reset' | 'import'};
};

/** What the server shows, and the browser until it has read what it keeps. */
export const untouched: Snapshot = {record: emptyRecord};

/** How an import went: how many marks it changed and whether it brought a plan, or why it was refused. */
export type Imported = {changed: number; plan: boolean} | {problem: 'newer' | 'foreign'};

/** A reader’s progress, kept in a slot and shared with other tabs. */
export type Store = {
  subscribe: (onChange: () => void) => () => void;
  snapshot: () => Snapshot;
  /** Marks something as done, or not any more. */
  mark: (id: MarkId, done: boolean) => void;
  /** Keeps a plan; an empty text is none. */
  plan: (text: string) => void;
  /** Tries once more to keep what could not be kept. */
  again: () => void;
  /** Merges what a file holds. */
  import: (text: string) => Imported;
  /** Forgets everything; `undo` brings it back, as it takes back an import. */
  reset: () => void;
  undo: () => void;
};

/** Opens the progress that a slot keeps. */
export function openStore(slot: Slot, now: () => number = Date.now): Store {
  let text = slot.get();
  let current = untouched;
  current = read();
  const listeners = new Set<() => void>();

  /** What the slot holds; beside what is on the page, where that could not be kept. */
  function read(): Snapshot {
    const reading = text === null ? {record: emptyRecord} : fromText(text);
    // What is no record is a fresh start.
    const kept = 'record' in reading ? reading.record : emptyRecord;
    if ('problem' in reading && reading.problem === 'newer') {
      return {record: current.record, unkept: 'newer'};
    }
    return current.unkept
      ? {record: merge(kept, current.record), unkept: current.unkept}
      : {record: kept};
  }

  function show(next: Snapshot): void {
    current = next;
    for (const listener of listeners) listener();
  }

  /** Another tab may have written since: what it wrote is there before this change. */
  function refresh(): void {
    const newest = slot.get();
    if (newest === text) return;
    text = newest;
    current = read();
  }

  function keep(record: ProgressRecord, before?: Snapshot['before']): void {
    if (current.unkept === 'newer') {
      show({record, unkept: 'newer', before});
      return;
    }
    const next = toText(record);
    // Before it is set: the slot tells of every change at once, also of our own.
    text = next;
    slot.set(next);
    text = slot.get();
    show({record, unkept: text === next ? undefined : 'refused', before});
  }

  function change(next: (record: ProgressRecord) => ProgressRecord): void {
    refresh();
    const record = next(current.record);
    if (record === current.record) show({...current});
    else keep(record);
  }

  return {
    subscribe(onChange) {
      const stop =
        listeners.size === 0
          ? slot.listen(() => {
              const last = current;
              refresh();
              if (current !== last) show(current);
            })
          : undefined;
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        stop?.();
      };
    },
    snapshot: () => current,
    mark: (id, done) => {
      change((record) => withMark(record, id, done, now()));
    },
    plan: (plan) => {
      change((record) => withPlan(record, plan, now()));
    },
    again: () => {
      refresh();
      keep(current.record);
    },
    import: (file) => {
      const reading = fromText(file);
      if ('problem' in reading) return reading;
      refresh();
      const {record} = current;
      const merged = merge(record, reading.record);
      keep(merged, isSame(merged, record) ? undefined : {record, what: 'import'});
      const ids = Object.keys(merged.marks);
      return {
        changed: ids.filter(
          (id) => (record.marks[id]?.done ?? false) !== (merged.marks[id]?.done ?? false),
        ).length,
        plan: merged.plan?.text !== record.plan?.text,
      };
    },
    reset: () => {
      refresh();
      const {record} = current;
      text = null;
      slot.del();
      text = slot.get();
      show({
        record: emptyRecord,
        unkept: text === null ? undefined : 'refused',
        before: {record, what: 'reset'},
      });
    },
    undo: () => {
      refresh();
      const {before} = current;
      if (before) keep(before.record);
    },
  };
}
