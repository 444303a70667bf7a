import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import Layout from '@theme-original/Navbar/MobileSidebar/Layout';
import type {Props} from '@theme/Navbar/MobileSidebar/Layout';
import {useLayoutEffect, useRef, type ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * The menu of a narrow screen, as a modal dialog: the browser keeps the focus in it and the page behind out of reach,
 * and closes it by Escape; the focus then returns to the button that opened it.
 */
export default function MobileSidebarLayout(props: Props): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const {current} = dialog;
    if (!current || current.open === shown) return;
    if (shown) {
      current.showModal();
    } else {
      current.close();
    }
  }, [shown]);

  return (
    // The click that counts here is one beside the menu; by keyboard the same is done with Escape.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Menu"
      aria-modal="true"
      onClick={({target, currentTarget}) => {
        if (target === currentTarget) toggle();
      }}
      onClose={({currentTarget}) => {
        // Not every browser focuses a button that is clicked, so what had the focus before may be nothing.
        currentTarget.closest('nav')?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
        if (shown) toggle();
      }}
    >
      <Layout {...props} />
    </dialog>
  );
}
