/** A piece of text, and whether the search found it. */
export type ExcerptPart = {text: string; isMatch: boolean};

/** A place that was found: a page, or a section of one. */
export type Hit = {title: string; url: string; excerpt: readonly ExcerptPart[]};

/** A page that was found, with those of its sections that hold most of the words. */
export type PageHit = Hit & {sections: readonly Hit[]};

/** What Pagefind says of a section; of the page's part above its first heading it has the page's own address. */
type SubResult = {title: string; url: string; excerpt: string; locations: readonly number[]};

/** What Pagefind says of a page, as far as we read it. */
export type PagefindPage = {
  url: string;
  excerpt: string;
  /** The whole text of the page. */
  content: string;
  /** Which of its words match, counted from 0. */
  locations: readonly number[];
  meta: {title?: string};
  sub_results: readonly SubResult[];
};

const sectionsPerPage = 3;

/**
 * Splits an excerpt at the marks around the words that were found.
 *
 * Pagefind sends it as HTML: the text of the page with `<` and `>` escaped, and `<mark>` around words. Taken apart here
 * and put together by React, it can hold nothing but text, whatever a page says.
 */
export function splitExcerpt(html: string): ExcerptPart[] {
  return html
    .replace(/([.,:!?)”]+)<\/mark>/g, '</mark>$1')
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, position) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      isMatch: position % 2 === 1,
    }))
    .filter(({text}) => text !== '');
}

/** Takes the title off the beginning of its own excerpt. */
export function withoutTitle(parts: readonly ExcerptPart[], title: string): ExcerptPart[] {
  const whole = parts.map(({text}) => text).join('');
  if (!whole.startsWith(title)) return [...parts];
  let rest = whole.length - whole.slice(title.length).replace(/^[.:]?\s*/, '').length;
  const cut: ExcerptPart[] = [];
  for (const {text, isMatch} of parts) {
    if (text.length > rest) cut.push({text: text.slice(rest), isMatch});
    rest = Math.max(rest - text.length, 0);
  }
  return cut;
}

/**
 * Tells whether the pages hold what was asked for.
 *
 * For a word that is nowhere, Pagefind takes its longest beginning that is somewhere: for “zzqx” each page with a lone
 * “z”. That mends slips at the end of a word and words half typed; but a beginning of less than half the word was not
 * meant.
 */
export function holdWords(pages: readonly PagefindPage[], query: string): boolean {
  const matches = pages.flatMap(({content, locations}) => {
    // As Pagefind counts words.
    const words = content.split(/[\r\n\s]+/);
    return locations.map((position) => plain(words[position] ?? ''));
  });
  const wanted = query.split(/\s+/).map(plain);
  return wanted.every((word) => {
    const beginning = word.slice(0, Math.max(2, Math.floor(word.length / 2)));
    return matches.some((match) => match.includes(beginning));
  });
}

/** A word without what does not tell words apart: case, accents, punctuation. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Groups what was found on a page by its sections, in the order of the page. */
export function groupBySection({url, meta, excerpt, sub_results}: PagefindPage): PageHit {
  const title = meta.title ?? url;
  const isOwn = (part: SubResult) => part.url === url || part.title === title;
  const sections = sub_results.filter((part) => !isOwn(part));
  const best = [...sections]
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, sectionsPerPage);
  // When only sections hold the words, theirs are the excerpts worth reading.
  const own = sub_results.find(isOwn)?.excerpt ?? (best.length > 0 ? '' : excerpt);
  return {
    title,
    url,
    excerpt: withoutTitle(splitExcerpt(own), title),
    sections: sections
      .filter((section) => best.includes(section))
      .map((section) => ({
        title: section.title,
        url: section.url,
        excerpt: withoutTitle(splitExcerpt(section.excerpt), section.title),
      })),
  };
}
