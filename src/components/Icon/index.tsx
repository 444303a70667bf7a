import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Shapes on a grid of 24 × 24, drawn as strokes in the color of the text around them. */
const shapes = {
  arrow: 'M4 12h15m-6-6 6 6-6 6',
  branch:
    'M7 6.5v11M7 14c0-4 10-2 10-6.5M9.2 5A2.2 2.2 0 1 1 4.8 5a2.2 2.2 0 0 1 4.4 0Zm0 14a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0Zm10-14a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0Z',
  building: 'M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3m-3 4h3m-3 4h3m5-3h.5m-.5 4h.5',
  certificate: 'M12 15a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm-3.4-1.2L7 21l5-2.4L17 21l-1.6-7.2',
  compass: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm3.8-12.8-2.2 5.4-5.4 2.2 2.2-5.4 5.4-2.2Z',
  conversation: 'M4 5h12v8H9l-3.5 3v-3H4V5Zm15 4h1v8h-1.5v3L15 17h-4',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c5 5.5 5 12.5 0 18m0-18c-5 5.5-5 12.5 0 18',
  rocket:
    'M9 14c0-5 3-9.5 10.5-10.5C18.5 11 14 14 9 14Zm1-4H6l-2.5 3.5L9 14m5-.5V18l-3.5 2.5L9 14m-3 3c-1.5.5-2 2-2.5 4 2-.3 3.5-1 4-2.5M15 8.5h.01',
  route:
    'M6 8.2A2.2 2.2 0 1 0 6 3.8a2.2 2.2 0 0 0 0 4.4Zm12 12a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8.2 6H15a3 3 0 0 1 0 6H9a3 3 0 0 0 0 6h6.8',
  tick: 'M4.5 12.5l5 5 10-11',
} as const;

/** Name of a sign that `Icon` can draw. */
export type IconName = keyof typeof shapes;

/** A small sign beside a text that says the same; it is hidden from screen readers. */
export default function Icon({name}: {name: IconName}): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
