import type {Props} from '@theme/ColorModeToggle';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What each choice is shown by, on a grid of 24 × 24: a disc half filled, a sun, a moon. */
const shapes = {
  system: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 16.2V4.8a7.2 7.2 0 0 1 0 14.4Z',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-6v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4m11.2 11.2L19 19M5 19l1.4-1.4M17.6 6.4 19 5',
  dark: 'M20 14.5A8.5 8.5 0 1 1 9.5 4 7 7 0 0 0 20 14.5Z',
};
const modes = ['system', 'light', 'dark'] as const;

/** The button that goes from the system's colors to light, to dark, and back. It works before scripts are there, too. */
export default function ColorModeToggle({
  className,
  buttonClassName,
  value,
  onChange,
}: Props): ReactNode {
  const mode = value ?? 'system';
  return (
    <div className={clsx(styles.colorModeToggle, className)}>
      <button
        type="button"
        className={clsx('clean-btn', styles.button, buttonClassName)}
        title={`${mode} mode`}
        aria-label={`Switch between dark and light mode (currently ${mode} mode)`}
        onClick={() => {
          // plugins/first-sign.ts goes in the same order.
          onChange(value === null ? 'light' : value === 'light' ? 'dark' : null);
        }}
      >
        {/* The attribute on the page decides which one is seen, before scripts are there. */}
        {modes.map((each) => (
          <svg
            key={each}
            viewBox="0 0 24 24"
            aria-hidden="true"
            className={clsx(styles.icon, styles[each])}
          >
            <path d={shapes[each]} />
          </svg>
        ))}
      </button>
    </div>
  );
}
