import type {PrismTheme} from 'prism-react-renderer';

/**
 * Colors of code, as tokens of custom.css: one theme that is right in light and in dark, because the page's mode
 * decides, not a script. The stock themes fall below a contrast of 4.5:1.
 */
export const prismTheme: PrismTheme = {
  plain: {color: 'var(--roadmap-code-text)', backgroundColor: 'var(--roadmap-code-background)'},
  styles: [
    {types: ['comment', 'prolog', 'cdata'], style: {color: 'var(--roadmap-code-comment)'}},
    {
      types: ['keyword', 'atrule', 'important', 'selector', 'builtin'],
      style: {color: 'var(--roadmap-code-keyword)'},
    },
    {
      types: ['string', 'char', 'regex', 'attr-value', 'template-string', 'url', 'inserted'],
      style: {color: 'var(--roadmap-code-string)'},
    },
    {
      types: ['number', 'boolean', 'constant', 'symbol', 'deleted'],
      style: {color: 'var(--roadmap-code-literal)'},
    },
    {
      types: ['function', 'class-name', 'tag', 'maybe-class-name'],
      style: {color: 'var(--roadmap-code-name)'},
    },
  ],
};
