import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import type {Props} from '@theme/ColorModeToggle';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

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
        <IconSystemColorMode aria-hidden className={clsx(styles.icon, styles.system)} />
        <IconLightMode aria-hidden className={clsx(styles.icon, styles.light)} />
        <IconDarkMode aria-hidden className={clsx(styles.icon, styles.dark)} />
      </button>
    </div>
  );
}
