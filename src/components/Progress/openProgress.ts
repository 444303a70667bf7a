import type {Snapshot, Store} from './store';

let store: Store | undefined;
let coming: Promise<Store> | undefined;
const listeners = new Set<() => void>();

/**
 * The reader’s progress, which comes when it is asked for: a reader who has saved nothing does not load its code.
 * Rejects when the code does not come.
 */
export function openProgress(): Promise<Store> {
  coming ??= import('./browserStore').then(
    ({openBrowserStore}) => {
      store = openBrowserStore();
      store.subscribe(tell);
      tell();
      return store;
    },
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
}

/** Calls back when the reader’s progress has come or changed; returns how to stop. */
export function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The reader’s progress as far as it has come. */
export function snapshot(): Snapshot | undefined {
  return store?.snapshot();
}

function tell(): void {
  for (const listener of listeners) listener();
}
