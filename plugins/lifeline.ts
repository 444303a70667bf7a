import type {Plugin} from '@docusaurus/types';

/** What a page can do when a part of it, or the page after it, does not come. */
export type Lifeline = {
  /** Asks the server for a page, past the browser's cache; rejects when no answer comes in ten seconds. */
  reach: (address: string) => Promise<Response>;
  /** Tells the reader what does not work, with a button to try again. */
  tell: (words: string, tryAgain: () => void) => void;
  /** Takes away what was told, if it is over. */
  settle: () => void;
};

declare global {
  interface Window {
    lifeline: Lifeline;
  }
}

/**
 * Puts a small script into every page, before all that it watches over: after a deploy, HTML from the browser's cache
 * asks for scripts and style sheets that are gone, and nothing else is there to notice. `src/clientModules/lostPages.ts`
 * uses it for the links of a page that has come alive.
 */
export default function lifelinePlugin(): Plugin {
  return {
    name: 'lifeline',
    injectHtmlTags() {
      return {headTags: [{tagName: 'script', innerHTML: `(${holdOn.toString()})()`}]};
    },
  };
}

/** Runs in the page, as the text of it that a script holds: it can use nothing from outside. */
function holdOn(): void {
  const root = document.documentElement;
  const notice = document.createElement('div');
  const text = document.createElement('p');
  let retry = () => {};
  let isAsked = false;
  let isUnstyled = false;

  function reach(address: string): Promise<Response> {
    const options: RequestInit = {cache: 'reload', signal: AbortSignal.timeout(10_000)};
    return fetch(address, options).then((response) => {
      if (response.status >= 500) throw new Error(response.statusText);
      return response;
    });
  }

  function tell(words: string, tryAgain: () => void): void {
    retry = tryAgain;
    text.textContent = words;
    if (notice.isConnected) return;
    notice.replaceChildren(text);
    notice.className = 'lifeline';
    notice.setAttribute('role', 'alert');
    addButton('Try again', () => {
      text.textContent = 'Trying again …';
      retry();
    });
    addButton('Close', close);
    document.body.append(notice);
  }

  function addButton(label: string, onClick: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.onclick = onClick;
    notice.append(button);
  }

  function close(): void {
    notice.remove();
  }

  /** Loads the page anew, once, when the server has another one; else says what is the matter. */
  function revive(): void {
    if (isAsked) return;
    isAsked = true;
    reach(location.href)
      .then(async (response) => {
        const html = await response.text();
        const parts = document.querySelectorAll('script[data-late], link[rel=stylesheet]');
        const isNew = [...parts].some(
          (part) => !html.includes(part.getAttribute('src') ?? part.getAttribute('href') ?? ''),
        );
        const [visit] = performance.getEntriesByType('navigation');
        const isReload = visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
        if (!response.ok || !isNew || isReload) throw new Error();
        location.reload();
      })
      .catch(complain);
  }

  function complain(): void {
    if (isAlive() && !isUnstyled) return;
    tell(
      'Parts of this page did not load. All of its text is here, and its links work; search and other controls may not.',
      () => {
        reach(location.href).then(() => {
          location.reload();
        }, complain);
      },
    );
  }

  function isAlive(): boolean {
    return root.dataset['hasHydrated'] === 'true';
  }

  window.lifeline = {
    reach,
    tell,
    settle() {
      if (!isUnstyled) close();
    },
  };
  // Errors of elements do not rise to the window, but can be caught on their way down.
  addEventListener(
    'error',
    ({target}) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') isUnstyled = true;
      else if (!(target instanceof HTMLScriptElement) || isAlive()) return;
      revive();
    },
    true,
  );
  // What hangs is no error. Scripts are loaded from the reader's first sign on (plugins/first-sign.ts).
  addEventListener('first-sign', () => {
    setTimeout(() => {
      if (!isAlive()) revive();
    }, 20_000);
  });
}
