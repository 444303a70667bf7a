import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useId, type MouseEvent, type ReactNode, type RefObject} from 'react';
import {siteMapId} from '@site/src/theme/Footer';
import type {Hit} from './results';
import useSiteMap from '../SiteMap/useSiteMap';
import {describeState} from './state';
import styles from './styles.module.css';
import {suggestions} from './suggestions';
import {useSearch} from './useSearch';

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  input: RefObject<HTMLInputElement | null>;
  /** Else it is only what the HTML has of it: a field, ready for words. */
  wasOpened: boolean;
  /** Whether `/` opens the search. */
  hasSlash: boolean;
  onSlashChange: (isOn: boolean) => void;
  /** A result was chosen that opens in this window. */
  onChoose: () => void;
};

/** A field, and below it what was found: pages, their sections, and the words in their context. */
export default function SearchDialog({
  dialog,
  input,
  wasOpened,
  hasSlash,
  onSlashChange,
  onChoose,
}: Props): ReactNode {
  const siteMap = useSiteMap();
  const {text, state, type, retry} = useSearch(useBaseUrl('/'), input);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    function listen(event: KeyboardEvent) {
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        // Else the first press would only empty the field.
        event.preventDefault();
        element?.close();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (moveFocus(input.current, element, event.key === 'ArrowDown' ? 1 : -1)) {
          event.preventDefault();
        }
      }
    }
    // The panel covers the dialog: what hits the dialog itself is beside it.
    function listenBeside(event: globalThis.MouseEvent) {
      if (event.target === element) element?.close();
    }
    element.addEventListener('keydown', listen);
    element.addEventListener('mousedown', listenBeside);
    return () => {
      element.removeEventListener('keydown', listen);
      element.removeEventListener('mousedown', listenBeside);
    };
  }, [dialog, input]);

  function close() {
    dialog.current?.close();
  }

  function choose(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    close();
    onChoose();
  }

  const siteMapLink = (
    <a href={`#${siteMapId}`} onClick={choose}>
      site map
    </a>
  );

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Search">
      <div className={styles.panel}>
        <div className={styles.head} role="search">
          <input
            ref={input}
            className={styles.field}
            type="search"
            aria-label="Search all pages"
            value={text}
            placeholder="Search all pages"
            spellCheck={false}
            onChange={(event) => {
              type(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // Else the result would be pressed, too.
              event.preventDefault();
              if (state.kind === 'found' && state.query === text.trim())
                moveFocus(input.current, dialog.current, 1);
            }}
          />
          <button type="button" className={styles.button} aria-label="Close" onClick={close}>
            <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
              <path d="M5 5l14 14M19 5 5 19" />
            </svg>
          </button>
        </div>

        <div className={styles.body}>
          <p className={styles.status} role="status">
            {wasOpened ? describeState(state) : 'Loading …'}
          </p>
          {wasOpened && state.kind === 'idle' && (
            <ul className={styles.list}>
              {suggestions(siteMap).map(({label, to}) => (
                <li key={to} className={styles.hit}>
                  <Link className={styles.link} to={to} onClick={choose}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          {state.kind === 'unavailable' && (
            <p>
              The index is made from the finished pages: run <code>npm run build</code>, then{' '}
              <code>npm run serve</code>.
            </p>
          )}
          {state.kind === 'failed' && (
            <>
              <p>
                {state.isOffline
                  ? 'You seem to be offline. Try again when you are connected; '
                  : 'The connection may be slow or cut off. Try again, or reload the page; '}
                the {siteMapLink} leads to every page without it.
              </p>
              <button
                type="button"
                className={styles.button}
                onClick={() => {
                  input.current?.focus();
                  retry();
                }}
              >
                Try again
              </button>
            </>
          )}
          {state.kind === 'found' && state.total === 0 && (
            <p>
              Check the spelling, try fewer words or more general ones, in English. The{' '}
              {siteMapLink} leads to every page.
            </p>
          )}
          {state.kind === 'found' && state.total > 0 && (
            <ol className={styles.list}>
              {state.pages.map((page) => (
                <li key={page.url} className={styles.page}>
                  <HitLink hit={page} onClick={choose} />
                  {page.sections.length > 0 && (
                    <ul className={styles.sections}>
                      {page.sections.map((section) => (
                        <li key={section.url}>
                          <HitLink hit={section} onClick={choose} />
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ol>
          )}
        </div>

        {wasOpened && (
          <div className={styles.foot}>
            <span className={styles.hint}>
              <kbd>↓</kbd> <kbd>↑</kbd> move, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes
            </span>
            <label>
              <input
                type="checkbox"
                checked={hasSlash}
                onChange={(event) => {
                  onSlashChange(event.target.checked);
                }}
              />{' '}
              <kbd>/</kbd> opens search
            </label>
          </div>
        )}
      </div>
    </dialog>
  );
}

/** A title that leads to what was found, and the words around it. */
function HitLink({
  hit: {title, url, excerpt},
  onClick,
}: {
  hit: Hit;
  onClick: (event: MouseEvent) => void;
}): ReactNode {
  const id = useId();
  const hasExcerpt = excerpt.length > 0;
  return (
    <div className={styles.hit}>
      <Link
        className={styles.link}
        to={url}
        aria-describedby={hasExcerpt ? id : undefined}
        onClick={onClick}
      >
        {title}
      </Link>
      {hasExcerpt && (
        <p id={id} className={styles.excerpt}>
          {excerpt.map(({text, isMatch}, position) =>
            isMatch ? <mark key={position}>{text}</mark> : text,
          )}
        </p>
      )}
    </div>
  );
}

/** Moves the focus among the field and the links below it; tells whether there was somewhere to go. */
function moveFocus(
  input: HTMLInputElement | null,
  dialog: HTMLDialogElement | null,
  step: 1 | -1,
): boolean {
  const stops = [input, ...(dialog?.querySelectorAll<HTMLElement>('li a[href]') ?? [])];
  const position = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[position + step];
  if (position < 0 || !next) return false;
  next.focus();
  return true;
}
