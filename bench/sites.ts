/** The sites that are measured: how they are served and opened, and which of their pages are looked at. */
import {statSync} from 'node:fs';
import type {Browser, BrowserContextOptions, CDPSession, Page} from '@playwright/test';
import {lessonsWithPages, roadmapEntries} from '../src/data/site-map';
import {pagePath, withPagesBelow} from '../src/data/site-page';
import {trackAddress, tracks} from '../src/data/tracks';
import {resolve} from '../scripts/github-pages';
import {startServer} from '../scripts/serve';
import type {Row} from './figures';
import type {SiteOption} from './options';

/** A page to measure: whose it is, what it is, and its whole address. */
export type MeasuredPage = {site: string; of: string; url: string};

/** A site that is being served. */
export type Site = {
  /** Its overview, or the one page that was asked for. */
  main: MeasuredPage;
  /** A page of each type that it has. */
  pages: MeasuredPage[];
  close: () => Promise<void>;
};

/** The screen of a phone. */
export const phone: BrowserContextOptions = {
  viewport: {width: 412, height: 823},
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** The screen of a laptop. */
export const laptop: BrowserContextOptions = {viewport: {width: 1350, height: 940}};

/** The types of pages that are looked at; of the lessons, the longest. */
const types = [
  {of: 'overview', path: '/backend'},
  {of: 'home', path: '/'},
  {of: 'track', path: trackAddress(tracks[0])},
  ...roadmapEntries(lessonsWithPages, [])
    .flatMap(withPagesBelow)
    .map((lesson) => ({of: 'lesson', path: pagePath(lesson)})),
];

/** @throws when the folder is missing, or has none of the pages */
export async function openSite({name, folder, basePath, page}: SiteOption): Promise<Site> {
  const {url: home, close} = await startServer({root: folder, basePath, port: 0});
  const one = {of: page ?? '', path: `/${page}`};
  const asked = page === undefined ? types : [types.find(({path}) => path === one.path) ?? one];
  const candidates = asked.flatMap(({of, path}) => {
    let address = basePath + path.slice(1);
    const answer = resolve(folder, basePath, address);
    // No site pays for a redirect.
    if (answer.status === 301) address = answer.location;
    const found = resolve(folder, basePath, address);
    if (found.status !== 200) return [];
    const {size} = statSync(found.file);
    return [{site: name, of, url: new URL(address, home).href, size}];
  });
  const pages = candidates.filter(({of, size}) =>
    candidates.every((each) => each.of !== of || each.size <= size),
  );
  const [main] = pages;
  if (main) return {main, pages, close};
  await close();
  throw new Error(`There is no page "${page ?? 'backend'}" in ${folder}. Run: npm run build`);
}

/** Opens a tab that nobody has used, and closes it when `use` is done. */
export async function inNewTab<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page, client: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    // tsx marks functions by this name, also those that are sent into the page.
    await context.addInitScript('globalThis.__name = (each) => each;');
    const page = await context.newPage();
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/**
 * Measures each page in each run, in turn, so that whatever else the computer does meets all of them. A measure that
 * fails is told, and makes the program fail in the end.
 */
export async function measureInTurn(
  pages: readonly MeasuredPage[],
  runs: number,
  measure: (page: MeasuredPage) => Promise<Record<string, number>>,
): Promise<Row[]> {
  const rows: (Row & {page: MeasuredPage})[] = pages.map((page) => ({...page, page, values: {}}));
  for (let run = 1; run <= runs; run += 1) {
    for (const {page, values} of rows) {
      try {
        for (const [name, value] of Object.entries(await measure(page))) {
          (values[name] ??= []).push(value);
        }
      } catch (error) {
        process.exitCode = 1;
        console.error(`${page.site}, ${page.of}, run ${run}:`, String(error));
      }
    }
  }
  return rows;
}
