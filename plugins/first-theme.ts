import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Sets the theme before the first paint: the one that the reader chose, or else that of the system. It stands for the
 * script of Docusaurus, which scripts/lighten.ts takes out of the finished pages: that one is three times as long, and
 * takes any word that is stored, or stands in the address, for the name of a theme, for which no rule of the style sheets
 * fits.
 */
export default function firstTheme({siteStorage}: LoadContext): Plugin {
  return {
    name: 'first-theme',
    injectHtmlTags() {
      const {type: storage, namespace} = siteStorage;
      const options = JSON.stringify({storage, slot: `theme${namespace}`});
      return {
        headTags: [{tagName: 'script', innerHTML: `(${setTheme.toString()})(${options})`}],
      };
    },
  };
}

/** Runs in the page, as the text of it that a script holds: it can use nothing from outside. */
function setTheme({
  storage,
  slot,
}: {
  storage: 'localStorage' | 'sessionStorage';
  slot: string;
}): void {
  const {dataset} = document.documentElement;
  let choice = 'system';
  try {
    const kept = window[storage].getItem(slot);
    if (kept === 'light' || kept === 'dark') choice = kept;
  } catch {
    // Storage is refused: no choice is kept.
  }
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  dataset['themeChoice'] = choice;
  dataset['theme'] = choice === 'system' ? system : choice;
}
