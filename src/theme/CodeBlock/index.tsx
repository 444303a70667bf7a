import {ThemeClassNames} from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import IconCopy from '@theme/Icon/Copy';
import IconSuccess from '@theme/Icon/Success';
import IconWordWrap from '@theme/Icon/WordWrap';
import clsx from 'clsx';
import {useEffect, useRef, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** The code as HTML, colored when the page was built (plugins/highlight.ts). */
  readonly html?: string;
  /** Its file, or whatever names it. */
  readonly title?: string;
  /** Code that stands in a page as `<pre>` and was not colored. */
  readonly children?: ReactNode;
}

/** A block of code with its file's name; with scripts, it can be copied, and wrapped where it is too wide. */
export default function CodeBlock({html, title, children}: Props): ReactNode {
  const code = useRef<HTMLElement>(null);
  const [isWrapped, setIsWrapped] = useState(false);
  const content = html === undefined ? {children} : {dangerouslySetInnerHTML: {__html: html}};

  return (
    <div className={clsx(styles.block, ThemeClassNames.common.codeBlock)}>
      {title && <div className={styles.title}>{title}</div>}
      <div className={styles.content}>
        <pre className={clsx(styles.pre, 'thin-scrollbar')}>
          <code
            ref={code}
            className={clsx(styles.code, isWrapped && styles.wrapped)}
            style={lineCount(html)}
            {...content}
          />
        </pre>
        {useIsBrowser() && (
          <div className={styles.buttons}>
            <button
              type="button"
              className={clsx('clean-btn', styles.wrap)}
              aria-label="Wrap long lines"
              aria-pressed={isWrapped}
              title="Wrap long lines"
              onClick={() => {
                setIsWrapped(!isWrapped);
              }}
            >
              <IconWordWrap className={styles.icon} aria-hidden="true" />
            </button>
            <CopyButton findCode={() => code.current} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Styles ask for it until the code is laid out. */
function lineCount(html = ''): Record<`--${string}`, number> {
  return {'--lines': html.split('\n').length};
}

const copyLabels = {
  ready: 'Copy code to clipboard',
  copied: 'Copied',
  // No clipboard without HTTPS, and none that the reader has refused.
  selected: 'Code selected: copy it with your keyboard or menu',
};

/** Copies a block of code; where the browser does not allow that, selects it for the reader to copy. */
function CopyButton({findCode}: {readonly findCode: () => HTMLElement | null}): ReactNode {
  const [state, setState] = useState<keyof typeof copyLabels>('ready');

  useEffect(() => {
    if (state === 'ready') return undefined;
    const timer = setTimeout(() => {
      setState('ready');
    }, 2000);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const copy = async (): Promise<void> => {
    const code = findCode();
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
      setState('copied');
    } catch {
      getSelection()?.selectAllChildren(code);
      setState('selected');
    }
  };

  return (
    <button
      type="button"
      className={clsx('clean-btn', state !== 'ready' && styles.answering)}
      aria-label={copyLabels[state]}
      title={copyLabels[state]}
      onClick={() => {
        void copy();
      }}
    >
      {state === 'ready' ? (
        <IconCopy className={styles.icon} aria-hidden="true" />
      ) : (
        <IconSuccess className={styles.icon} aria-hidden="true" />
      )}
    </button>
  );
}
