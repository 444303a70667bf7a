/** Makes the index that search reads, in `build/pagefind/`, from the finished pages. */
import {load, type CheerioAPI} from 'cheerio';
import {isTag, Text, type Element} from 'domhandler';
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
  // To parse what surrounds the text would take most of the time.
  const [head = ''] = html.split('</head>');
  const $head = load(head);
  if (!isListed($head)) return undefined;
  const text = html.slice(html.search(/<main\b/), html.lastIndexOf('</main>'));
  // Without a doctype, what is left open would end as in the pages of old.
  const $ = load(`<!doctype html>${text}`);
  const main = $('main').first();
  main.find(furniture).remove();
  main.each((_, element) => {
    separate($, element);
  });
  const url = `/${pageAddress(file)}`;
  if (main.text().trim() === '') {
    throw new Error(`Search would find no words on ${url}: is its text in <main>?`);
  }
  const language = $head('html').attr('lang') ?? 'en';
  return {
    url,
    content: `<!doctype html><html lang="${language}"><body>${main.html() ?? ''}</body></html>`,
  };
}

/**
 * Puts a space between elements that touch, but for those in code: cells of a table, links side by side, and what else
 * only the layout holds apart would be one word to Pagefind.
 */
function separate($: CheerioAPI, parent: Element): void {
  for (const part of parent.children.filter(isTag)) {
    if (part.name === 'pre') continue;
    if (part.next && isTag(part.next)) $(part).after(new Text(' '));
    if (part.name !== 'code') separate($, part);
  }
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
