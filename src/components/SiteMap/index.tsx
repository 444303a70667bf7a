import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {sectionAddress, siteMap} from '../../data/site-map';
import styles from './styles.module.css';

/** Every page of the site and its sections, as plain links. */
export default function SiteMap(): ReactNode {
  return (
    <ul className={styles.pages}>
      {siteMap.map((page) => (
        <li key={page.path}>
          <Link className={styles.page} to={page.path}>
            {page.label}
          </Link>
          <ul>
            {page.sections.map((section) => (
              <li key={section.anchor}>
                <Link to={sectionAddress(page, section)}>{section.label}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
