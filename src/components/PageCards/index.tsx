import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {findPage, pagePath} from '../../data/site-page';
import useSiteMap from '../SiteMap/useSiteMap';
import styles from './styles.module.css';

/**
 * A card for each page below another: its name and what the reader finds there.
 *
 * @throws when `of` is not a document with pages below it.
 */
export default function PageCards({of}: {of: string}): ReactNode {
  const {pages} = findPage(useSiteMap(), of);
  if (!pages) throw new Error(`The page "${of}" has no pages below it in src/data/site-map.ts.`);
  return (
    <ul className={styles.cards}>
      {pages.map((page) => (
        <li key={page.doc}>
          <Link to={pagePath(page)}>{page.label}</Link>
          <p>{page.summary}</p>
        </li>
      ))}
    </ul>
  );
}
