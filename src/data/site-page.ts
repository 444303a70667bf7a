/** What an entry of the site map is; the entries themselves are in site-map.ts. */

/** A page of the site. */
export type SitePage = {
  label: string;
  /** Id of the document: its path below `docs/`, without the extension. */
  doc: string;
  /** What the reader finds there, in one sentence; needed where the page is shown as a card. */
  summary?: string;
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

/**
 * Finds a page by its document, for callers whose text the compiler does not check (MDX).
 *
 * @throws when there is no such page; the message lists the pages there are.
 */
export function findPage(siteMap: readonly SiteEntry[], doc: string): SitePage {
  const pages = siteMap.flatMap(withPagesBelow);
  const page = pages.find((candidate) => candidate.doc === doc);
  if (!page) {
    const known = pages.map((candidate) => candidate.doc).join(', ');
    throw new Error(`No page "${doc}" in src/data/site-map.ts. There are: ${known}.`);
  }
  return page;
}
