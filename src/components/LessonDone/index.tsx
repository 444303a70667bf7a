import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from '../Icon';
import {useMark} from '../Progress/useProgress';
import styles from './lesson.module.css';

/** At the end of a lesson: the button that marks it as done, or takes that back. */
export default function LessonDone({lesson}: {lesson: string}): ReactNode {
  const [isDone, mark] = useMark(`lesson/${lesson}`);
  return (
    <div className={styles.end} data-pagefind-ignore>
      <button
        type="button"
        className={clsx('quiet-button', styles.button, isDone && styles.done)}
        onClick={() => {
          mark(!isDone);
        }}
      >
        {isDone && <Icon name="tick" />}
        {isDone ? 'Done: take it back' : 'Mark as done'}
      </button>
      <p role="status">
        {isDone && (
          <>
            You have done this lesson. <Link to="/backend/plan#left">What is left</Link>
          </>
        )}
      </p>
    </div>
  );
}
