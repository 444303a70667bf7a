import {useState, useSyncExternalStore} from 'react';
import {openProgress, snapshot, subscribe} from './openProgress';
import type {MarkId} from './record';
import type {Snapshot, Store} from './store';

/** Does something with the reader’s progress as soon as it is there; a reader to whom it does not come is told. */
export async function withProgress(act: (store: Store) => void): Promise<void> {
  try {
    act(await openProgress());
  } catch {
    window.lifeline?.tell('This could not be saved: a part of the page did not load.', () => {
      window.lifeline?.settle();
      void withProgress(act);
    });
  }
}

/** The reader’s progress; undefined on the server, and until a reader who has saved something has loaded it. */
export function useProgress(): Snapshot | undefined {
  return useSyncExternalStore(subscribe, snapshot, none);
}

/** Whether something is marked as done, and how to change that. */
export function useMark(id: MarkId): [isDone: boolean, mark: (done: boolean) => void] {
  const kept = useProgress()?.record.marks[id]?.done ?? false;
  // What was asked for shows at once, also while the code is on its way.
  const [wanted, setWanted] = useState<boolean>();
  return [
    wanted ?? kept,
    (done) => {
      setWanted(done);
      void withProgress((opened) => {
        opened.mark(id, done);
      }).then(() => {
        setWanted(undefined);
      });
    },
  ];
}

const none = () => undefined;
