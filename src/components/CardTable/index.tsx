import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A column of a `CardTable`: its header, and what stands in it for each row. */
export type Column<Row> = {label: string; cell: (row: Row) => ReactNode};

/**
 * A table for comparing, whose rows become cards on a phone. The first column names the row. Roles are written out
 * because changing the display of a table takes its meaning away from screen readers in some browsers.
 */
export default function CardTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  className,
}: {
  caption: ReactNode;
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  /** What tells a row from the others, and stays the same from one rendering to the next. */
  rowKey: (row: Row) => string;
  className?: string;
}): ReactNode {
  const [name, ...facts] = columns;
  return (
    <table role="table" className={clsx(styles.table, className)}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({label}) => (
            <th role="columnheader" scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={rowKey(row)}>
            <th role="rowheader" scope="row">
              {name.cell(row)}
            </th>
            {facts.map(({label, cell}) => (
              <td role="cell" key={label} data-label={label}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
