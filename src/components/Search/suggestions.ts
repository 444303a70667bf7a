import {pagePath, siteMap, withPagesBelow} from '../../data/site-map';

/** Where the site begins: offered before the reader has typed anything. */
export const suggestions = siteMap
  .flatMap(withPagesBelow)
  .slice(0, 4)
  .map((page) => ({label: page.label, to: pagePath(page)}));
