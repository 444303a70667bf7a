import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Docusaurus takes any word that is stored, or stands in the address, for the name of a theme; then no rule of the
 * style sheets fits, and the logo and the theme's button vanish. The script here, which follows that of Docusaurus,
 * gives way from such a word to what the reader chose, or else to the system.
 */
export default function knownTheme({siteStorage}: LoadContext): Plugin {
  return {
    name: 'known-theme',
    injectHtmlTags() {
      return {
        preBodyTags: [
          {
            tagName: 'script',
            innerHTML: `(function () {
  var root = document.documentElement;
  var themes = ['light', 'dark'];
  if (themes.includes(root.getAttribute('data-theme'))) return;
  var chosen;
  try {
    chosen = window['${siteStorage.type}'].getItem('theme${siteStorage.namespace}');
  } catch (error) {}
  var known = themes.includes(chosen);
  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  root.setAttribute('data-theme', known ? chosen : dark ? 'dark' : 'light');
  root.setAttribute('data-theme-choice', known ? chosen : 'system');
})();`,
          },
        ],
      };
    },
  };
}
