import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from '../Icon';
import type {Facts} from '../Lesson/lesson';
import {useMark, useProgress} from '../Progress/useProgress';
import styles from './styles.module.css';

/** At the end of a lesson: the button that marks it as done, or takes that back, and how many are done by now. */
export default function LessonDone({facts: {id, all}}: {facts: Facts}): ReactNode {
  const [isDone, mark] = useMark(`lesson/${id}`);
  const marks = useProgress()?.record.marks;
  const done = all.filter((lesson) => marks?.[`lesson/${lesson}`]?.done).length;
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
      <p role="status">{done > 0 && `You have done ${done} of ${all.length} lessons.`}</p>
    </div>
  );
}
