import type {ReactNode} from 'react';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';
import StructuredData from '@theme-original/DocBreadcrumbs/StructuredData';

/** The breadcrumbs as robots read them. The theme leaves out the final slash, and names an address that redirects. */
export default function DocBreadcrumbsStructuredData({breadcrumbs}: Props): ReactNode {
  return (
    <StructuredData
      breadcrumbs={breadcrumbs.map((breadcrumb) =>
        breadcrumb.href ? {...breadcrumb, href: breadcrumb.href.replace(/\/?$/, '/')} : breadcrumb,
      )}
    />
  );
}
