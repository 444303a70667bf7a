import {dispatchLifecycleAction} from '@docusaurus/core/lib/client/ClientLifecyclesDispatcher';
import preload from '@docusaurus/core/lib/client/preload';
import {createBrowserHistory} from 'history';
import {useLayoutEffect, useMemo, useState, type ReactNode} from 'react';
import {__HistoryContext as HistoryContext, __RouterContext as RouterContext} from 'react-router';

/**
 * Instead of the router's own (index.ts): tells the page of a new location when the page there has been loaded, and not
 * before. Docusaurus, too, lets the old page stand until then; but all of it was rendered anew at the click, and only
 * then the new one.
 */
export function BrowserRouter({children}: {children: ReactNode}): ReactNode {
  const [history] = useState(() => createBrowserHistory());
  const [location, setLocation] = useState(history.location);
  useLayoutEffect(() => {
    let shown = location;
    const show = (next: typeof location) => {
      const settle = dispatchLifecycleAction('onRouteUpdate', {
        previousLocation: shown,
        location: next,
      });
      preload(next.pathname).then(
        () => {
          settle();
          // The reader may have gone on, or back, meanwhile.
          if (next === history.location) setLocation((shown = next));
        },
        () => {
          window.location.reload();
        },
      );
    };
    const stop = history.listen(show);
    if (history.location !== shown) show(history.location);
    return stop;
  }, [history]);
  const value = useMemo(() => {
    const {pathname} = location;
    return {history, location, match: {path: '/', url: '/', params: {}, isExact: pathname === '/'}};
  }, [history, location]);
  return (
    <HistoryContext.Provider value={history}>
      <RouterContext.Provider value={value}>{children}</RouterContext.Provider>
    </HistoryContext.Provider>
  );
}

/** The site has none; Docusaurus only names it. */
export {BrowserRouter as HashRouter};
