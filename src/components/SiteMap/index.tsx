import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {pagePath, withPagesBelow} from '../../data/site-page';
import styles from './styles.module.css';
import useSiteMap from './useSiteMap';

/** The pages that lead to all others, as plain links. */
export default function SiteMap(): ReactNode {
  return (
    <ul className={styles.pages}>
      {useSiteMap().map((entry) => {
        const below = withPagesBelow(entry).filter((page) => page !== entry);
        return (
          <li key={entry.label}>
            {entry.doc === undefined ? (
              <span className={styles.page}>{entry.label}</span>
            ) : (
              <Link className={styles.page} to={pagePath(entry)}>
                {entry.label}
              </Link>
            )}
            {below.length > 0 && (
              <ul>
                {below.map((page) => (
                  <li key={page.doc}>
                    <Link to={pagePath(page)}>{page.label}</Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
