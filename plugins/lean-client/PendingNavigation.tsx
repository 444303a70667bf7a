import ClientLifecyclesDispatcher from '@docusaurus/core/lib/client/ClientLifecyclesDispatcher';
import type {Location} from 'history';
import {useState, type ReactNode} from 'react';
import {Route} from 'react-router';

/** Instead of the one of Docusaurus (index.ts), for a location whose page is there: router.tsx has waited for it. */
export default function PendingNavigation({
  location,
  children,
}: {
  location: Location;
  children: ReactNode;
}): ReactNode {
  const [shown, setShown] = useState<{now: Location; before: Location | null}>({
    now: location,
    before: null,
  });
  const way = shown.now === location ? shown : {now: location, before: shown.now};
  if (way !== shown) setShown(way);
  return (
    <ClientLifecyclesDispatcher previousLocation={way.before} location={location}>
      <Route location={location} render={() => children} />
    </ClientLifecyclesDispatcher>
  );
}
