import {createStorageSlot} from '@docusaurus/theme-common';
import type {ClientModule} from '@docusaurus/types';
import {progressSlot} from '../components/Progress/slot';
import {openProgress} from '../components/Progress/openProgress';

/**
 * A reader who has saved progress sees it on every page without doing anything; for everyone else its code stays away
 * until they save something, in this tab or in another.
 */
const progress: ClientModule = {
  onRouteDidUpdate({previousLocation}) {
    if (previousLocation) return;
    const slot = createStorageSlot(progressSlot);
    const open = () => {
      // What does not come is no worse than nothing saved: whoever changes something is told.
      if (slot.get() !== null) openProgress().catch(() => undefined);
    };
    open();
    slot.listen(open);
  },
};

export default progress;
