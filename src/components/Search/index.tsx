import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useRef, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import SearchDialog from './SearchDialog';
import styles from './styles.module.css';
import {prepareSearch} from './useSearch';
import {useSlashKey} from './useSlashKey';

/** A result was chosen. Kept outside the component: a page of another layout brings another instance of it. */
let isArriving = false;

/** A button that opens the search of the site; so do `/`, unless the reader has switched it off, and Ctrl+K. */
export default function Search(): ReactNode {
  const [wasOpened, setWasOpened] = useState(false);
  const [hasSlash, chooseSlash] = useSlashKey();
  const baseUrl = useBaseUrl('/');
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useArrival();

  const open = useCallback(() => {
    // The dialog gives the focus back to where it was; a reader who was nowhere finds it on the button. Safari gives
    // no focus to a button that is clicked.
    if (document.activeElement === document.body) button.current?.focus();
    // At once, so that the next key is typed into the field.
    flushSync(() => {
      setWasOpened(true);
    });
    dialog.current?.showModal();
    input.current?.focus();
    input.current?.select();
  }, []);

  useEffect(() => {
    // The reader may have opened it before the page came alive: plugins/first-sign.ts.
    if (dialog.current?.open) setWasOpened(true);
  }, []);

  useEffect(() => {
    if (wasOpened) prepareSearch(baseUrl);
  }, [baseUrl, wasOpened]);

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (!isShortcut(event, hasSlash)) return;
      if (dialog.current?.open) {
        event.preventDefault();
        input.current?.select();
        return;
      }
      if (document.querySelector(':modal')) return;
      event.preventDefault();
      open();
    }
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [hasSlash, open]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.opener}
        // On a phone the sign stands alone.
        aria-label="Search"
        aria-haspopup="dialog"
        aria-keyshortcuts={hasSlash ? '/ Control+K Meta+K' : 'Control+K Meta+K'}
        onClick={open}
      >
        <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M16 16l5 5M10.5 18a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z" />
        </svg>
        <span className={styles.label}>Search</span>
        {hasSlash && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
      </button>
      <SearchDialog
        dialog={dialog}
        input={input}
        wasOpened={wasOpened}
        hasSlash={hasSlash}
        onSlashChange={chooseSlash}
        onChoose={() => {
          isArriving = true;
        }}
      />
    </>
  );
}

function isShortcut(event: KeyboardEvent, hasSlash: boolean): boolean {
  const {key, altKey, ctrlKey, metaKey, target} = event;
  if (event.defaultPrevented || event.isComposing || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !event.shiftKey;
  const isField =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null);
  return hasSlash && key === '/' && !isField;
}

/** Takes the focus to the section that a chosen result leads to; at the top of a page the theme does so itself. */
function useArrival(): void {
  const location = useLocation();
  useEffect(() => {
    if (!isArriving) return;
    isArriving = false;
    const section = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!section) return;
    section.tabIndex = -1;
    section.focus({preventScroll: true});
    section.addEventListener(
      'blur',
      () => {
        section.removeAttribute('tabindex');
      },
      {once: true},
    );
  }, [location]);
}
