import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';
import SiteMap from '@site/src/components/SiteMap';

/** What stands at an address that has no page: that it is so, why that may be, and every page there is. */
export default function NotFoundContent({className}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  // The theme takes the address of the file for a page's, with a slash at its end.
  const address = `${siteConfig.url}${siteConfig.baseUrl}404.html`;
  const title = 'There is no page at this address';
  return (
    <main className={clsx('container margin-vert--xl markdown', className)}>
      <PageMetadata title={title} />
      <Head>
        <link rel="canonical" href={address} />
        <meta property="og:url" content={address} />
        <meta name="robots" content="noindex" />
      </Head>
      <Heading as="h1">{title}</Heading>
      <p>
        It may have moved, or the address may have a slip in it: capitals count. Everything that is
        here can be reached from this list.
      </p>
      <SiteMap />
    </main>
  );
}
