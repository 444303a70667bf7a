/** What an entry of the site map is; the entries themselves are in site-map.ts. */

/** A page of the site. */
export type SitePage = {
  label: string;
  /** Id of the document: its path below `docs/`, without the extension. */
  doc: string;
  /** The pages below it. */
  pages?: readonly SitePage[];
};

/** Pages that belong together and have no page of their own above them. */
export type SiteGroup = {label: string; doc?: undefined; pages: readonly SiteEntry[]};

/** A page, or a group of pages. */
export type SiteEntry = SitePage | SiteGroup;

/** A page's address below the base path. */
export function pagePath({doc}: SitePage): string {
  return `/${doc.replace(/\/index$/, '')}`;
}

/** A page and all pages below it, in reading order; of a group, its pages. */
export function withPagesBelow(entry: SiteEntry): readonly SitePage[] {
  const below = (entry.pages ?? []).flatMap(withPagesBelow);
  return entry.doc === undefined ? below : [entry, ...below];
}
