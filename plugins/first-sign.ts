import type {LoadContext, Plugin} from '@docusaurus/types';
import {progressSlot} from '../src/components/Progress/slot';

/**
 * Lets a page rest until its reader gives a sign: a move of the pointer, a touch, a key, a scroll. Then the scripts that
 * scripts/lighten.ts has set aside are loaded. A reader who only reads waits for none of them, and what is pressed
 * before they are there is not lost: links work as ever, the theme changes at once, the search takes words, the site map
 * stands in for the menu, and everything else is done as soon as it can be. Parts that show what a reader saved ask for
 * the scripts at once, by `data-live`; and a reader whose progress is saved (src/clientModules/progress.ts) gets them at
 * once on every page, with `data-progress` on the root, so that styles keep the room for what will be shown.
 *
 * A long page is also laid out in steps while it arrives, a frame for each, by `data-arriving` on the root: so it never
 * holds up its reader for long. A sign lays out the rest at once.
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
  const {dataset} = root;
  // Not that a finger or a button goes down: scripts would run when it comes up, which is what asks for something.
  const signs = ['pointermove', 'pointerup', 'keydown', 'focusin', 'scroll'];
  const search = '[aria-keyshortcuts]';
  const changed = new Map<HTMLInputElement, boolean>();
  let hasStarted = false;
  /** The button that was pressed last, if it still has to do something. */
  let pressed: HTMLElement | null = null;
  let earlyMenu: HTMLDialogElement | undefined;

  function start(): void {
    if (hasStarted) return;
    hasStarted = true;
    delete dataset['arriving'];
    // The sign may have come while the page was still arriving.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', getReady);
    else getReady();
  }

  /** What the reader did is answered, and painted, first. A link that was pressed needs no scripts of this page. */
  function getReady(): void {
    afterPaint(load, 'isLoading' in dataset ? 1000 : 0);
  }

  function afterPaint(next: () => void, wait = 0): void {
    requestAnimationFrame(() => setTimeout(next, wait));
  }

  /** What each step shows of a document is said in src/css/custom.css. */
  function layOutMore(): void {
    const step = Number(dataset['arriving']);
    if (step < 3) {
      dataset['arriving'] = String(step + 1);
      afterPaint(layOutMore);
    } else delete dataset['arriving'];
  }

  /**
   * Whether the reader begins at the top of the page, and sees it. Only Chromium, which alone has `userAgentData`, tells of
   * words that an address asks for (`#:~:text=`); Firefox 153 would look for them once, and not find them.
   */
  function isFromTop(): boolean {
    const [entry] = performance.getEntriesByType('navigation');
    return (
      'userAgentData' in navigator &&
      entry instanceof PerformanceNavigationTiming &&
      entry.type === 'navigate' &&
      !(entry.name + location.hash).includes('#') &&
      !document.hidden
    );
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
            const copy = link.cloneNode();
            for (const outcome of ['load', 'error']) {
              copy.addEventListener(outcome, () => {
                // Not before the copy is there: the page is never without its styles.
                link.remove();
                resolve(outcome === 'load');
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
    if (!(target instanceof Element)) return;
    const dialog = target.closest('dialog');
    const button = target.closest<HTMLButtonElement>('#__docusaurus button');
    // What lies in it covers it: what hits the dialog itself is beside it.
    if (button || target === dialog) dialog?.close();
    if (button) {
      hold(event);
      if (dialog) return;
      if (button.closest('[class*=colorModeToggle]')) changeTheme();
      else if (button.matches('.navbar__toggle')) openEarlyMenu(button);
      else if (button.matches(search)) openSearch();
      else wait(button);
    }
  }

  function wait(button: HTMLElement): void {
    rest();
    pressed = button;
    button.setAttribute('aria-busy', 'true');
  }

  function leave(): void {
    dataset['isLoading'] = '';
  }

  /** What was asked for has come, or something else was asked for. */
  function rest(): void {
    delete dataset['isLoading'];
    pressed?.removeAttribute('aria-busy');
    pressed = null;
  }

  function openSearch(): void {
    if (document.querySelector(':modal')) return;
    rest();
    document.querySelector<HTMLDialogElement>(`${search} ~ dialog`)?.showModal();
  }

  function hold(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    start();
  }

  /** The order of the theme's own button: as the system has it, light, dark. */
  function changeTheme(): void {
    const {themeChoice} = dataset;
    const choice = themeChoice === 'light' ? 'dark' : themeChoice === 'dark' ? 'system' : 'light';
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    dataset['themeChoice'] = choice;
    dataset['theme'] = choice === 'system' ? system : choice;
    try {
      if (choice === 'system') window[storage].removeItem(`theme${namespace}`);
      else window[storage].setItem(`theme${namespace}`, choice);
    } catch {
      // Storage is refused or full: the choice holds for this page.
    }
  }

  function openEarlyMenu(button: HTMLElement): void {
    const map = document.getElementById('site-map');
    if (!map) return;
    earlyMenu = document.createElement('dialog');
    earlyMenu.className = 'early-menu';
    earlyMenu.setAttribute('aria-label', 'Menu');
    earlyMenu.append(map.cloneNode(true));
    earlyMenu.firstElementChild?.removeAttribute('id');
    earlyMenu.onclose = rest;
    document.body.append(earlyMenu);
    earlyMenu.showModal();
    pressed = button;
  }

  function type(event: KeyboardEvent): void {
    const {key, target, ctrlKey, metaKey, altKey, shiftKey} = event;
    const isField = target instanceof Element && target.matches('input, textarea, select');
    if (altKey || event.isComposing) return;
    if (key === 'Escape') {
      // Else the first press would only empty the field.
      if (isField) target.closest('dialog')?.close();
    } else if (
      ctrlKey || metaKey
        ? key.toLowerCase() === 'k' && !shiftKey
        : key === '/' && !isField && read(`search-slash${namespace}`) !== 'off'
    ) {
      hold(event);
      openSearch();
    }
  }

  function read(slot: string): string | null {
    try {
      return window[storage].getItem(slot);
    } catch {
      // Storage is refused: nothing was kept.
      return null;
    }
  }

  function change({target}: Event): void {
    if (target instanceof HTMLInputElement) changed.set(target, target.checked);
  }

  function forget(): void {
    removeEventListener('click', press, true);
    removeEventListener('keydown', type, true);
    removeEventListener('change', change, true);
    removeEventListener('beforeunload', leave);
  }

  /** The page has come alive: what was pressed, typed and chosen is done now. */
  function finish(): void {
    for (const [input, isChecked] of changed) if (input.checked !== isChecked) input.click();
    const button = pressed;
    earlyMenu?.remove();
    rest();
    button?.focus();
    button?.click();
  }

  const hasProgress = read(progress) !== null;
  for (const sign of signs) addEventListener(sign, start, {capture: true, once: true});
  addEventListener('click', press, true);
  addEventListener('keydown', type, true);
  addEventListener('change', change, true);
  addEventListener('beforeunload', leave);
  // The browser may keep the page as it is, and bring it back.
  addEventListener('pagehide', rest);
  document.addEventListener('DOMContentLoaded', () => {
    // The development server sets no scripts aside.
    if (findScripts().length === 0) forget();
    else if (hasProgress || document.querySelector('[data-live]')) start();
    afterPaint(layOutMore);
  });
  if (hasProgress) dataset['progress'] = '';
  else if (isFromTop()) dataset['arriving'] = '1';
  new MutationObserver((_changes, observer) => {
    if (dataset['hasHydrated'] !== 'true') return;
    observer.disconnect();
    forget();
    finish();
  }).observe(root, {attributeFilter: ['data-has-hydrated']});
}
