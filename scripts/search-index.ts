/** Makes the index that search reads, in `build/pagefind/`, from the finished pages. */
import {load} from 'cheerio';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {isListed} from './built-pages';
import {listHtmlFiles, pageAddress} from './references';

/** What surrounds the text of a page, or repeats it. */
const furniture = [
  '.theme-doc-breadcrumbs',
  '.theme-doc-toc-mobile',
  '.theme-doc-toc-desktop',
  '.theme-doc-footer',
  '.pagination-nav',
  // It holds a zero-width space, which Pagefind would take for the border between words.
  '.hash-link',
  '[aria-hidden="true"]',
  'script',
  'style',
  'svg',
].join();

/** Files that our own interface asks for; the others are interfaces that Pagefind brings. */
const needed = [
  /^pagefind\.js$/,
  /^pagefind-entry\.json$/,
  /^pagefind\..+\.pf_meta$/,
  /^wasm\.(?!unknown\.).+\.pagefind$/,
  /^(?:fragment|index)\//,
];

/** A page as the index takes it: its address below the base path, and its HTML without what surrounds the text. */
export type IndexedPage = {url: string; content: string};

/**
 * Reads a page for the index.
 *
 * @returns undefined for a page that no search engine should list: the one for missing addresses, and redirects.
 * @throws when the page has no text where its text should be: search would silently miss it.
 */
export function readForIndex(file: string, html: string): IndexedPage | undefined {
  const $ = load(html);
  if (!isListed($)) return undefined;
  $('main').find(furniture).remove();
  // Cells of a table, links side by side: what only the layout holds apart would be one word to Pagefind.
  $('main :not(pre, pre *, code *)')
    .filter((_, {nextSibling}) => nextSibling !== null && $(nextSibling).is('*'))
    .after(' ');
  const url = `/${pageAddress(file)}`;
  const main = $('main').first();
  if (main.text().trim() === '') {
    throw new Error(`Search would find no words on ${url}: is its text in <main>?`);
  }
  const language = $('html').attr('lang') ?? 'en';
  return {
    url,
    content: `<!doctype html><html lang="${language}"><body>${main.html() ?? ''}</body></html>`,
  };
}

/**
 * Indexes the pages of a build.
 *
 * @returns how many pages the index holds
 * @throws when there is no page to index, or one without text.
 */
export async function writeSearchIndex(root: string): Promise<number> {
  const pages = listHtmlFiles(root)
    .map((file) => readForIndex(file, readFileSync(join(root, file), 'utf8')))
    .filter((page) => page !== undefined);
  if (pages.length === 0) {
    throw new Error(
      `No page in "${root}" can be searched: each one says noindex. Look at noIndex in docusaurus.config.ts.`,
    );
  }
  const {createIndex, close} = await import('pagefind');
  try {
    const {index, errors} = await createIndex();
    if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
    for (const page of pages) {
      const added = await index.addHTMLFile(page);
      if (added.errors.length > 0) throw new Error(added.errors.join(' '));
    }
    const {files} = await index.getFiles();
    const folder = join(root, 'pagefind');
    rmSync(folder, {recursive: true, force: true});
    for (const {path, content} of files) {
      if (!needed.some((pattern) => pattern.test(path))) continue;
      const file = join(folder, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
  return pages.length;
}
