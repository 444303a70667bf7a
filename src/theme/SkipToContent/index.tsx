import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const label = 'Skip to main content';

/**
 * The first stop of the Tab key, for getting past the navigation. The theme's own also takes the focus whenever the
 * history moves, even when the way back only closes the mobile menu; here `clientModules/arrive.ts` alone decides that.
 */
export default function SkipToContent(): ReactNode {
  return (
    <div role="region" aria-label={label}>
      {/* Without scripts this is a link within the page; with them the address stays as it is. */}
      <a
        className={styles.skip}
        href={`#${SkipToContentFallbackId}`}
        onClick={(event) => {
          const main = document.querySelector('main');
          if (!main) return;
          event.preventDefault();
          main.tabIndex = -1;
          main.focus();
          main.removeAttribute('tabindex');
        }}
      >
        {label}
      </a>
    </div>
  );
}
