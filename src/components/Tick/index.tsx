import clsx from 'clsx';
import {type ReactNode, useEffectEvent, useLayoutEffect, useRef} from 'react';
import type {MarkId} from '../Progress/record';
import {useMark} from '../Progress/useProgress';
import styles from './styles.module.css';

/**
 * A box to tick when something is done: kept in the browser; on paper, and without scripts, a box to tick all the same.
 *
 * @param children what is done; or give its `name`, where it stands beside the box already.
 */
export default function Tick({
  id,
  name,
  children,
}: {
  id: MarkId;
  name?: string;
  children?: ReactNode;
}): ReactNode {
  const [isDone, mark] = useMark(id);
  const box = useRef<HTMLInputElement>(null);
  const reset = useEffectEvent(() => {
    // What a browser remembers of a form is not what is kept. What was ticked while the scripts were on their way is
    // ticked again: plugins/first-sign.ts.
    if (box.current) box.current.checked = isDone;
  });
  useLayoutEffect(() => {
    reset();
  }, []);
  return (
    <label className={clsx(styles.tick, !children && styles.alone)}>
      <input
        ref={box}
        type="checkbox"
        aria-label={name && `Done: ${name}`}
        checked={isDone}
        onChange={({currentTarget}) => {
          mark(currentTarget.checked);
        }}
      />
      {children}
    </label>
  );
}
