import {useSyncExternalStore} from 'react';

/**
 * Instead of the theme's (index.ts): knows the size at once where the page is alive already. The theme's takes each new
 * page for one that is just arriving, and renders its frame a second time.
 */
export function useWindowSize({desktopBreakpoint = 996} = {}): 'desktop' | 'mobile' | 'ssr' {
  return useSyncExternalStore(
    listen,
    () => (window.innerWidth > desktopBreakpoint ? 'desktop' : 'mobile'),
    () => 'ssr',
  );
}

function listen(tell: () => void): () => void {
  addEventListener('resize', tell);
  return () => {
    removeEventListener('resize', tell);
  };
}
