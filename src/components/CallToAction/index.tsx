import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from '../Icon';
import styles from './styles.module.css';

/** The one thing to do next: a link as large as a button. A `quiet` one stands beside it as the second choice. */
export default function CallToAction({
  to,
  quiet = false,
  children,
}: {
  to: string;
  quiet?: boolean;
  children: ReactNode;
}): ReactNode {
  return (
    <Link className={clsx(styles.action, quiet && styles.quiet)} to={to}>
      {children}
      <Icon name="arrow" />
    </Link>
  );
}
