import clsx from 'clsx';
import type {ReactNode} from 'react';
import {lineHeight, widths, type Drawing} from './drawing';
import styles from './styles.module.css';

/**
 * A figure with its title, a drawing for wide columns and another for narrow ones, and the same as text. Screen
 * readers, search and machines get the text; on paper the drawing is enough.
 */
export default function Diagram({
  title,
  draw,
  words,
}: {
  title: string;
  draw: (width: number) => Drawing;
  words: readonly string[];
}): ReactNode {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <Picture drawing={draw(widths.wide)} className={styles.wide} />
      <Picture drawing={draw(widths.narrow)} className={styles.narrow} />
      <details className={styles.text}>
        <summary>The same as text</summary>
        <ol>
          {words.map((sentence, at) => (
            <li key={at}>{sentence}</li>
          ))}
        </ol>
      </details>
    </figure>
  );
}

function Picture({drawing, className}: {drawing: Drawing; className?: string}): ReactNode {
  const {width, height, lines, boxes, texts, marks} = drawing;
  return (
    <svg
      className={clsx(styles.drawing, className)}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      aria-hidden="true"
    >
      {lines.map(({path, look, kind}, at) => (
        <path key={at} d={path} className={classes(look, kind)} />
      ))}
      {boxes.map(({x, y, width: w, height: h, look, kind}, at) => (
        <rect
          key={at}
          x={round(x)}
          y={round(y)}
          width={round(w)}
          height={round(h)}
          rx={4}
          className={classes(look, kind)}
        />
      ))}
      {texts.map(({x, y, lines: rows, anchor, look, free}, at) => (
        <text key={at} className={classes(look, anchor, free && 'free')}>
          {rows.map((row, line) => (
            // 13 of the 18 units of a line stand above its baseline.
            <tspan key={line} x={round(x)} y={round(y + line * lineHeight + 13)}>
              {row}
            </tspan>
          ))}
        </text>
      ))}
      {marks.map(({x, y, kind}, at) => (
        <path
          key={at}
          className={classes('mark', kind)}
          // A circle, and in it a check or a cross.
          d={`M${round(x - 7)} ${round(y)}a7 7 0 1 0 14 0a7 7 0 1 0-14 0z${kind === 'good' ? 'm3.5 .5l2.5 2.5l4.5-5.5' : 'm4-3l6 6m0-6l-6 6'}`}
        />
      ))}
    </svg>
  );
}

function classes(...names: readonly (string | undefined)[]): string | undefined {
  return clsx(names.map((name) => name && styles[name])) || undefined;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
