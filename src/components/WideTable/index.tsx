import type {ComponentProps, ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * A table from Markdown: it fits its column, or scrolls sideways in a box of its own, and stays a table to a screen
 * reader. `src/clientModules/scrollers.ts` lets the box take the focus when it scrolls.
 */
export default function WideTable(props: ComponentProps<'table'>): ReactNode {
  return (
    <div className={styles.box} data-table>
      <table {...props} />
    </div>
  );
}
