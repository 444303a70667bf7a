import type {ReactNode} from 'react';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';
import StructuredData from '@theme-original/DocBreadcrumbs/StructuredData';

/**
 * The breadcrumbs as robots read them. The theme leaves out the final slash, and names an address that redirects; and of
 * a page that is below no other one it makes a trail of one step, which Google refuses.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export default function DocBreadcrumbsStructuredData({breadcrumbs}: Props): ReactNode {
  if (breadcrumbs.length < 2) return null;
  return (
    <StructuredData
      breadcrumbs={breadcrumbs.map((breadcrumb) =>
        breadcrumb.href ? {...breadcrumb, href: breadcrumb.href.replace(/\/?$/, '/')} : breadcrumb,
      )}
    />
  );
}
