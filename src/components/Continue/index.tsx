import {lazy, type ReactNode, Suspense} from 'react';
import {useProgress} from '../Progress/useProgress';
import styles from './styles.module.css';

// What does not come leaves the page as it is for everyone.
const Card = lazy(() => import('./Card').catch(() => ({default: () => null})));

/** For a reader who has saved progress: where they go on, and how far they are. For others, nothing, and no bytes. */
export default function Continue(): ReactNode {
  const progress = useProgress();
  return (
    <div className={styles.room}>
      {progress && (
        <Suspense fallback={null}>
          <Card record={progress.record} />
        </Suspense>
      )}
    </div>
  );
}
