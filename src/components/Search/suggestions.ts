import {pagePath, type SiteEntry, withPagesBelow} from '../../data/site-page';

/** Where the site begins: the pages offered before the reader has typed anything. Lessons are not among them. */
export function suggestions(siteMap: readonly SiteEntry[]): {label: string; to: string}[] {
  return siteMap
    .filter(({doc}) => doc !== undefined)
    .flatMap(withPagesBelow)
    .slice(0, 4)
    .map((page) => ({label: page.label, to: pagePath(page)}));
}
