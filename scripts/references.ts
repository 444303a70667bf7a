/**
 * The link checker: finds the references of a finished build that would fail readers, or reach them by a detour only.
 */
import {load} from 'cheerio';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {SiteAddress} from '../site-address';
import {resolve} from './github-pages';

/** A finished build: its folder, and where it will live. */
export type Build = SiteAddress & {root: string};

/** A reference that is wrong. */
export type Fault = {
  /** The address, below the base path, of the page, style sheet or sitemap that has it; empty for the home page. */
  page: string;
  /** As written there. */
  reference: string;
  /** What is wrong, and what would be right; the reference is the subject of the sentence. */
  reason: string;
};

/**
 * What a reference is for decides how it must be written: a `link` without our origin, to survive a move; an `address`
 * with it, because robots read it out of place. An `unguarded` link opens a tab that could steer ours; `markdown` is one
 * that was left as text.
 */
type Use = 'link' | 'unguarded' | 'address' | 'markdown';
type Reference = {use: Use; value: string};
/** What holds references: a page, a style sheet, the sitemap. */
type Source = {address: string; references: Reference[]};
/** `movedTo` tells where a redirect page sends its readers. */
type Page = Source & {ids: Set<string>; movedTo?: string};
/** Pages by their file. */
type Pages = Map<string, Page>;

const canonical = 'link[rel=canonical]';
const translations = 'link[rel=alternate][hreflang]';
const forPreviews = ['og:url', 'og:image', 'twitter:image']
  .flatMap((name) => [`meta[property="${name}"]`, `meta[name="${name}"]`])
  .join();
const unguarded = 'a[target=_blank]:not([rel~=noopener], [rel~=noreferrer])';
const notProse = 'pre, code, script, style, textarea';
// A link whose text has markup of its own is left with "](target)" as a text.
const unparsedMarkdown = /^[^\S\n]*:::.*|(?:\[[^[\]]*)?\](?:\([^)]*\)|\[[^[\]]*\])/gm;

/**
 * Finds the faulty references of a build, page by page.
 *
 * @throws when there are no HTML files, or no sitemap that lists pages: a check of nothing would pass.
 */
export function findReferenceFaults(build: Build): Fault[] {
  const {root} = build;
  const pages: Pages = new Map(
    listHtmlFiles(root).map((file) => [join(root, file), readPage(file, build)]),
  );
  const styleSheets = listFiles(root, '.css').map((file) => readStyleSheet(file, root));
  const sources = [...pages.values(), ...styleSheets, readSitemap(root)];
  return sources.flatMap(({address, references}) =>
    references.flatMap((reference) => {
      const reason = reasonAgainst(reference, address, build, pages);
      return reason ? [{page: address, reference: reference.value, reason}] : [];
    }),
  );
}

/**
 * Lists the HTML files of a build: below `root`, with forward slashes, in order.
 *
 * @throws when there are none: a check of nothing would pass.
 */
export function listHtmlFiles(root: string): string[] {
  const files = listFiles(root, '.html');
  if (files.length > 0) return files;
  throw new Error(`There are no HTML files in "${root}". Run: npm run build`);
}

/** The address of an HTML file below the base path: `backend/` for `backend/index.html`, nothing for the home page. */
export function pageAddress(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
}

export function listFiles(root: string, ending = ''): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function readPage(file: string, {root, origin}: Build): Page {
  // Readers without scripts see what is in <noscript>.
  const $ = load(readFileSync(join(root, file)), {scriptingEnabled: false});
  const values = (selector: string, attribute: string) =>
    $(selector)
      .map((_, element) => $(element).attr(attribute))
      .get();

  const ids = new Set([...values('[id]', 'id'), ...values('a[name]', 'name')]);
  const moves = values('meta[http-equiv=refresh]', 'content').flatMap(
    (content) => /url\s*=\s*["']?([^"']*)/i.exec(content)?.slice(1) ?? [],
  );
  const links = [
    ...values(`[href]:not(${canonical}, ${translations}, ${unguarded})`, 'href'),
    ...['src', 'poster', 'action', 'formaction'].flatMap((name) => values(`[${name}]`, name)),
    ...['srcset', 'imagesrcset'].flatMap((name) => values(`[${name}]`, name)).flatMap(urlsInSrcset),
    ...[$('style').text(), ...values('[style]', 'style')].flatMap(urlsInStyles),
    ...moves,
  ];
  const addresses = [
    ...values(canonical, 'href'),
    // Robots do not read what a page that is not for them says of its translations.
    ...($('meta[name=robots][content*=noindex]').length ? [] : values(translations, 'href')),
    ...values(forPreviews, 'content'),
    ...urlsInData($('script[type="application/ld+json"]').text(), origin),
  ];
  const unguardedLinks = values(unguarded, 'href');
  $(notProse).remove();
  const leftovers = $('*')
    .contents()
    .get()
    .flatMap((node) => (node.nodeType === 3 ? (node.data.match(unparsedMarkdown) ?? []) : []));
  const references = [
    ...referencesFor('link', links),
    ...referencesFor('unguarded', unguardedLinks),
    ...referencesFor('address', addresses),
    ...referencesFor('markdown', leftovers),
  ];
  return {address: pageAddress(file), ids, movedTo: moves[0], references};
}

function readStyleSheet(file: string, root: string): Source {
  const urls = urlsInStyles(readFileSync(join(root, file), 'utf8'));
  return {address: file, references: referencesFor('link', urls)};
}

function readSitemap(root: string): Source {
  const address = 'sitemap.xml';
  const file = join(root, address);
  const $ = load(existsSync(file) ? readFileSync(file) : '', {xml: true});
  const urls = $('loc, [href]')
    .map((_, element) => $(element).attr('href') ?? $(element).text())
    .get();
  if (urls.length === 0) {
    throw new Error(`There is no sitemap that lists pages, ${file}. Run: npm run build`);
  }
  return {address, references: referencesFor('address', urls)};
}

function referencesFor(use: Use, values: string[]): Reference[] {
  return [...new Set(values)].map((value) => ({use, value}));
}

function urlsInSrcset(srcset: string): string[] {
  const candidates = srcset.matchAll(/([^\s,](?:\S*[^\s,])?)(?:\s[^,]*)?(?:,|$)/g);
  return [...candidates].map(([, url = '']) => url);
}

function urlsInStyles(css: string): string[] {
  return [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/gi)].map(([, , url = '']) => url);
}

/** Structured data also names things of other sites, which are no links. */
function urlsInData(json: string, origin: string): string[] {
  const urls = [...json.matchAll(/"(https?:[^"\\]*)"/g)].map(([, url = '']) => url);
  return urls.filter((url) => url.startsWith(origin));
}

function reasonAgainst(
  {use, value}: Reference,
  page: string,
  build: Build,
  pages: Pages,
): string | undefined {
  if (use === 'markdown') {
    return 'is unparsed Markdown; correct its markup or its target, or write it as code';
  }
  const {origin, basePath} = build;
  const written = value.trim();
  if (!written) return 'is empty; write an address, or leave the attribute out';
  const base = origin + basePath + page;
  if (!URL.canParse(written, base)) return `is no address; write one such as ${basePath}`;

  const url = new URL(written, base);
  const isAbsolute = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written);
  const isOurs = url.origin === origin && `${url.pathname}/`.startsWith(basePath);
  const path = url.pathname + url.search + url.hash;
  if (use === 'address') {
    if (!isAbsolute || !isOurs) {
      return `is read out of place by robots; write an address that begins with ${origin}${basePath}`;
    }
    return reasonAgainstTarget(url, build, pages, origin);
  }
  if (isAbsolute && !isOurs) return reasonAgainstOtherSite(use, url);
  if (isAbsolute) return `names our own origin, and would not survive a move; write ${path}`;
  if (!isOurs) return `leaves the site; write ${basePath}${path.slice(1)}`;
  return reasonAgainstTarget(url, build, pages);
}

function reasonAgainstOtherSite(use: Use, {protocol}: URL): string | undefined {
  if (['mailto:', 'tel:', 'data:'].includes(protocol)) return undefined;
  if (protocol === 'javascript:') return 'is a script; write an address, or use a button';
  if (protocol !== 'https:') return `uses ${protocol}, which is not safe; write an https: address`;
  return use === 'unguarded'
    ? 'opens a tab that could steer this one; add rel="noopener", or drop the target'
    : undefined;
}

/** @param start what the right address begins with: nothing, or our origin where that is required */
function reasonAgainstTarget(
  {pathname, search, hash}: URL,
  {root, basePath}: Build,
  pages: Pages,
  start = '',
): string | undefined {
  const answer = resolve(root, basePath, pathname);
  if (answer.status === 301) {
    return `redirects to ${answer.location}; write ${start}${answer.location}${search}${hash}`;
  }
  if (answer.status === 404) {
    const similar = findSimilar(pathname.slice(basePath.length), root);
    const advice =
      similar === undefined
        ? 'write the address of a page or file that is there'
        : `write ${start}${basePath}${similar}${hash}`;
    return `leads to nothing, ${pathname} is missing; ${advice}`;
  }
  const page = pages.get(answer.file);
  if (page?.movedTo) return `leads to a page that has moved; write ${start}${page.movedTo}`;
  const id = decode(hash.slice(1));
  if (!page || ['', 'top'].includes(id.toLowerCase()) || page.ids.has(id)) return undefined;
  return `has an anchor that ${pathname} lacks; write one of those it has: ${[...page.ids].join(', ') || 'none'}`;
}

/** Finds an address that differs in case or ending only. */
function findSimilar(address: string, root: string): string | undefined {
  const core = (text: string) => pageAddress(decode(text).toLowerCase()).replace(/\/$/, '');
  return listFiles(root)
    .map(pageAddress)
    .find((each) => core(each) === core(address));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
