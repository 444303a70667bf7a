import {createStorageSlot} from '@docusaurus/theme-common';
import {progressSlot} from './slot';
import {stampAll} from './stamp';
import {openStore, type Store} from './store';

/** Opens the progress that this browser keeps, and shows it wherever the page names a lesson. */
export function openBrowserStore(): Store {
  const slot = createStorageSlot(progressSlot);
  const store = openStore({
    ...slot,
    listen: (onChange) => {
      // A page that comes back from the browser’s memory has heard nothing in the meantime; and a storage that is
      // emptied as a whole names no slot.
      const events = ['storage', 'pageshow'];
      for (const event of events) window.addEventListener(event, onChange);
      return () => {
        for (const event of events) window.removeEventListener(event, onChange);
      };
    },
  });
  stampAll(store);
  let isTold = false;
  store.subscribe(() => {
    const {unkept} = store.snapshot();
    if (unkept && !isTold) tellUnkept(store, unkept);
    isTold = unkept !== undefined;
  });
  return store;
}

function tellUnkept(store: Store, unkept: 'refused' | 'newer'): void {
  window.lifeline?.tell(
    unkept === 'refused'
      ? 'Your browser refuses to keep your progress: it holds until you leave this page.'
      : 'Your progress was saved by a newer version of this site, and is left as it is. What you change here holds until you leave this page.',
    () => {
      window.lifeline?.settle();
      store.again();
      const still = store.snapshot().unkept;
      if (still) tellUnkept(store, still);
    },
  );
}
