import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {pagePath, siteMap, withPagesBelow} from '../../data/site-map';
import styles from './styles.module.css';

/** Every page of the site, as plain links. */
export default function SiteMap(): ReactNode {
  return (
    <ul className={styles.pages}>
      {siteMap.map((page) => {
        const [, ...below] = withPagesBelow(page);
        return (
          <li key={page.doc}>
            <Link className={styles.page} to={pagePath(page)}>
              {page.label}
            </Link>
            {below.length > 0 && (
              <ul>
                {below.map((each) => (
                  <li key={each.doc}>
                    <Link to={pagePath(each)}>{each.label}</Link>
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
