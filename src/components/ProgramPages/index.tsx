import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {programPages} from '../../data/program-pages';
import {pagePath} from '../../data/site-page';
import styles from './styles.module.css';

/** A card for each page of the internship program: its name and what the reader finds there. */
export default function ProgramPages(): ReactNode {
  return (
    <ul className={styles.cards}>
      {programPages.map((page) => (
        <li key={page.doc}>
          <Link to={pagePath(page)}>{page.label}</Link>
          <p>{page.summary}</p>
        </li>
      ))}
    </ul>
  );
}
