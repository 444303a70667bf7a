import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A label on every fact that is the program's policy of today and that the program's owner has still to confirm. */
export default function Policy(): ReactNode {
  return <small className={styles.policy}>program policy, confirm with your mentor</small>;
}
