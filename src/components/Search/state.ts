import type {PageHit} from './results';

/** What was found for a query: how many pages, and the best of them. */
export type Found = {query: string; total: number; pages: readonly PageHit[]};

/** What the reader is told at this moment. */
export type SearchState =
  | {kind: 'idle'}
  /** The dev server has no index: it is made from the finished pages. */
  | {kind: 'unavailable'}
  | {kind: 'searching'}
  | {kind: 'failed'; isOffline: boolean}
  | ({kind: 'found'} & Found);

/** The state in the words that are read out. */
export function describeState(state: SearchState): string {
  switch (state.kind) {
    case 'idle':
      return 'Type to search, or begin here:';
    case 'unavailable':
      return 'Search works on the built site.';
    case 'searching':
      return 'Searching …';
    case 'failed':
      return 'Search could not be loaded.';
    case 'found':
      return describeFound(state);
  }
}

function describeFound({query, total, pages}: Found): string {
  if (total === 0) return `Nothing found for “${query}”.`;
  if (total > pages.length) return `The best ${pages.length} of ${total} pages for “${query}”`;
  return `${total} ${total === 1 ? 'page' : 'pages'} found for “${query}”`;
}
