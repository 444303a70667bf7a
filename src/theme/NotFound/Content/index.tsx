import clsx from 'clsx';
import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';
import SiteMap from '@site/src/components/SiteMap';

/** What stands at an address that has no page: that it is so, why that may be, and every page there is. */
export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={clsx('container margin-vert--xl', className)}>
      <Heading as="h1">There is no page at this address</Heading>
      <p>
        It may have moved, or the address may have a slip in it: capitals count. Everything that is
        here can be reached from this list.
      </p>
      <SiteMap />
    </main>
  );
}
