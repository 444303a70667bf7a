import type {LoadContext, Plugin} from '@docusaurus/types';

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
    /** Not there when it did not come itself. */
    lifeline?: Lifeline;
    /** The parts of the page that did not come, and then the place to bring such a part to. */
    lost?: {push: (part: EventTarget | null) => void};
  }
}

/**
 * Loads `static/lifeline.js` beside every page: after a deploy, HTML from the browser's cache asks for scripts and style
 * sheets that are gone, and nothing else is there to notice. So its address has no hash, which a deploy would change. In
 * the page itself is only what keeps in mind which parts were lost meanwhile. `src/clientModules/lostPages.ts` uses it
 * for the links of a page that has come alive.
 */
export default function lifelinePlugin({baseUrl}: LoadContext): Plugin {
  return {
    name: 'lifeline',
    injectHtmlTags() {
      return {
        headTags: [
          {tagName: 'script', innerHTML: `(${keepInMind.toString()})()`},
          {tagName: 'script', attributes: {async: true, src: `${baseUrl}lifeline.js`}},
        ],
      };
    },
  };
}

/** Runs in the page, as the text of it that a script holds: it can use nothing from outside. */
function keepInMind(): void {
  const lost: (EventTarget | null)[] = [];
  window.lost = lost;
  // Errors of elements do not rise to the window, but can be caught on their way down.
  addEventListener(
    'error',
    ({target}) => {
      window.lost?.push(target);
    },
    true,
  );
}
