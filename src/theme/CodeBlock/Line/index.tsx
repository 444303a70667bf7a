import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Props} from '@theme/CodeBlock/Line';
import styles from './styles.module.css';

/** A line of code. The theme's is a `<div>`, which HTML does not allow in `<code>`. */
export default function CodeBlockLine({
  line,
  classNames,
  getLineProps,
  getTokenProps,
}: Props): ReactNode {
  return (
    <span {...getLineProps({line, className: clsx(styles.line, classNames)})}>
      {line.map((token, index) => (
        // eslint-disable-next-line react/jsx-key -- the key is among the token's own props
        <span {...getTokenProps({token, key: index})} />
      ))}
      {'\n'}
    </span>
  );
}
