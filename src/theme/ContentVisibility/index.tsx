import {UnlistedMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/ContentVisibility';
import type {ReactNode} from 'react';

/** Tells a writer that a page is a draft, and a reader that a page is listed nowhere. */
export default function ContentVisibility({metadata}: Props): ReactNode {
  const {unlisted, frontMatter} = metadata;
  return (
    <>
      {(unlisted || frontMatter.unlisted) && (
        <>
          <UnlistedMetadata />
          <p className="alert alert--warning">
            This page is not listed: only those who have its address find it.
          </p>
        </>
      )}
      {frontMatter.draft && (
        <p className="alert alert--warning">This page is a draft: it is not published.</p>
      )}
    </>
  );
}
