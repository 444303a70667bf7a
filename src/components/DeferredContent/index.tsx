import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {startTransition, useEffect, useState, type ReactNode} from 'react';

/**
 * What stands below the first screen of a page (plugins/defer-content.ts). When a link leads to the page, this comes one
 * frame after what is above it, so that no reader waits for what they cannot see yet; it is in the HTML like the rest,
 * and there at once when the address names a section, or the reader comes back to a place on the page.
 */
export default function DeferredContent({children}: {children: ReactNode}): ReactNode {
  const isHydrated = useIsBrowser();
  const {action} = useHistory();
  const {hash} = useLocation();
  const [isShown, setShown] = useState(() => !isHydrated || action === 'POP' || document.hidden);
  useEffect(() => {
    if (isShown) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      // The frame is painted first.
      timer = setTimeout(() => {
        startTransition(() => {
          setShown(true);
        });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isShown]);
  return (isShown || hash !== '') && children;
}
