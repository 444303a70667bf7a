import type {LoadContext, Plugin} from '@docusaurus/types';
import {progressSlot} from '../src/components/Progress/slot';

/**
 * Lets a page rest until its reader gives a sign: a move of the pointer, a touch, a key, a scroll. Then the scripts that
 * scripts/lighten.ts has set aside are loaded. A reader who only reads waits for none of them, and what is pressed
 * before they are there is not lost: links work as ever, the theme changes at once, the site map stands in for the
 * menu, and everything else is done as soon as it can be. Parts that show what a reader saved ask for the scripts
 * at once, by `data-live`; and a reader whose progress is saved (src/clientModules/progress.ts) gets them at once on
 * every page, with `data-progress` on the root, so that styles keep the room for what will be shown.
 */
export default function firstSign({siteStorage}: LoadContext): Plugin {
  const {type: storage, namespace} = siteStorage;
  const options = JSON.stringify({storage, namespace, progress: progressSlot + namespace});
  return {
    name: 'first-sign',
    injectHtmlTags() {
      return {
        headTags: [{tagName: 'script', innerHTML: `(${waitForSign.toString()})(${options})`}],
      };
    },
  };
}

/** Runs in the page, as the text of it that a script holds: it can use nothing from outside. */
function waitForSign({
  storage,
  namespace,
  progress,
}: {
  storage: 'localStorage' | 'sessionStorage';
  namespace: string;
  progress: string;
}): void {
  const root = document.documentElement;
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'];
  const changed = new Map<HTMLInputElement, boolean>();
  let hasStarted = false;
  /** The button that was pressed last, and what was typed since. */
  let pressed: HTMLElement | null = null;
  let typed = '';
  let earlyMenu: HTMLDialogElement | undefined;

  function start(): void {
    if (hasStarted) return;
    hasStarted = true;
    for (const sign of signs) removeEventListener(sign, start, true);
    // The sign may have come while the page was still arriving.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load);
    else load();
  }

  function load(): void {
    void clearContent().then(() => {
      for (const script of findScripts()) {
        // In their order, although they were not in the page from its beginning.
        script.async = false;
        script.src = script.dataset['late'] ?? '';
      }
      dispatchEvent(new Event('first-sign'));
    });
  }

  /**
   * Gives style sheets that stand in the content (scripts/first-paint.ts) a place that React knows nothing of, and takes
   * away the rules that stood in for them.
   */
  async function clearContent(): Promise<void> {
    const links = document.querySelectorAll<HTMLLinkElement>('#__docusaurus [rel=stylesheet]');
    const come = await Promise.all(
      [...links].map(
        (link) =>
          new Promise<boolean>((resolve) => {
            const copy = document.createElement('link');
            copy.rel = link.rel;
            copy.href = link.getAttribute('href') ?? '';
            // Not before the copy is there: the page is never without its styles.
            for (const end of ['load', 'error']) {
              copy.addEventListener(end, () => {
                link.remove();
                resolve(end === 'load');
              });
            }
            document.head.append(copy);
          }),
      ),
    );
    if (come.every(Boolean)) document.querySelector('head style')?.remove();
  }

  function findScripts(): NodeListOf<HTMLScriptElement> {
    return document.querySelectorAll('script[data-late]');
  }

  function press(event: MouseEvent): void {
    const {target} = event;
    const button =
      target instanceof Element
        ? target.closest<HTMLButtonElement>('#__docusaurus button')
        : undefined;
    if (!button) return;
    hold(event);
    if (button.closest('[class*=colorModeToggle]')) changeTheme();
    else if (button.matches('.navbar__toggle')) openEarlyMenu(button);
    else wait(button);
  }

  function wait(button: HTMLElement): void {
    pressed?.removeAttribute('aria-busy');
    pressed = button;
    typed = '';
    button.setAttribute('aria-busy', 'true');
  }

  function hold(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    start();
  }

  /** The order of the theme's own button: as the system has it, light, dark. */
  function changeTheme(): void {
    const choice =
      {system: 'light', light: 'dark', dark: 'system'}[root.dataset['themeChoice'] ?? ''] ??
      'light';
    const isSystem = choice === 'system';
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    root.dataset['themeChoice'] = choice;
    root.dataset['theme'] = isSystem ? system : choice;
    try {
      if (isSystem) window[storage].removeItem(`theme${namespace}`);
      else window[storage].setItem(`theme${namespace}`, choice);
    } catch {
      // Storage is refused or full: the choice holds for this page.
    }
  }

  function openEarlyMenu(button: HTMLElement): void {
    const map = document.getElementById('site-map');
    if (!map || earlyMenu?.open) return;
    earlyMenu = document.createElement('dialog');
    earlyMenu.className = 'early-menu';
    earlyMenu.setAttribute('aria-label', 'Menu');
    const copy = map.cloneNode(true);
    if (copy instanceof Element) copy.removeAttribute('id');
    earlyMenu.append(copy);
    earlyMenu.onclick = ({target}) => {
      if (target === earlyMenu) earlyMenu.close();
    };
    earlyMenu.onclose = () => {
      pressed = null;
    };
    document.body.append(earlyMenu);
    earlyMenu.showModal();
    pressed = button;
  }

  function type(event: KeyboardEvent): void {
    const {key, target, ctrlKey, metaKey, altKey, shiftKey} = event;
    const search = document.querySelector<HTMLElement>('[aria-keyshortcuts]');
    const isField = target instanceof Element && target.matches('input, textarea, select');
    const hasControl = ctrlKey || metaKey;
    if (!search || isField || altKey || event.isComposing) return;
    if (pressed === search && !hasControl && key.length === 1) {
      typed += key;
    } else if (hasControl ? key.toLowerCase() === 'k' && !shiftKey : key === '/' && isSlashOn()) {
      wait(search);
    } else {
      return;
    }
    hold(event);
  }

  function isSlashOn(): boolean {
    try {
      return window[storage].getItem(`search-slash${namespace}`) !== 'off';
    } catch {
      return true;
    }
  }

  function hasProgress(): boolean {
    try {
      return window[storage].getItem(progress) !== null;
    } catch {
      return false;
    }
  }

  function change({target}: Event): void {
    if (target instanceof HTMLInputElement) changed.set(target, target.checked);
  }

  function forget(): void {
    removeEventListener('click', press, true);
    removeEventListener('keydown', type, true);
    removeEventListener('change', change, true);
  }

  /** The page has come alive: what was pressed, typed and chosen is done now. */
  function finish(): void {
    for (const [input, isChecked] of changed) if (input.checked !== isChecked) input.click();
    const button = pressed;
    earlyMenu?.remove();
    if (!button) return;
    button.removeAttribute('aria-busy');
    button.focus();
    button.click();
    // The one way to type into a field so that it notices.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (typed) document.execCommand('insertText', false, typed);
  }

  for (const sign of signs) addEventListener(sign, start, {capture: true, passive: true});
  addEventListener('click', press, true);
  addEventListener('keydown', type, true);
  addEventListener('change', change, true);
  document.addEventListener('DOMContentLoaded', () => {
    // The development server sets no scripts aside.
    if (findScripts().length === 0) forget();
    else if (hasProgress() || document.querySelector('[data-live]')) start();
  });
  if (hasProgress()) root.dataset['progress'] = '';
  new MutationObserver((_changes, observer) => {
    if (root.dataset['hasHydrated'] !== 'true') return;
    observer.disconnect();
    forget();
    finish();
  }).observe(root, {attributeFilter: ['data-has-hydrated']});
}
