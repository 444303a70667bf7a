import type {ReactNode} from 'react';
import styles from './lesson.module.css';

/** A figure with its title, its drawing, and the same as text. plugins/diagrams has drawn it when the page was built. */
export default function Diagram({html}: {html: string}): ReactNode {
  return <figure className={styles.figure} dangerouslySetInnerHTML={{__html: html}} />;
}
