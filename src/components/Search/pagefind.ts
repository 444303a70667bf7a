import {inTime} from './inTime';
import {groupBySection, holdWords, type PagefindPage} from './results';
import type {Found} from './state';

type Engine = {
  search: (query: string) => Promise<{results: readonly {data: () => Promise<PagefindPage>}[]}>;
};
type PagefindModule = {createInstance: (options: Record<string, unknown>) => Engine};

const pagesShown = 10;
/** Words of context in an excerpt. */
const excerptLength = 24;
/** Seconds until what does not answer is given up, to be loaded anew. */
const patience = 15;

let engine: Promise<Engine> | undefined;
let failures = 0;

/** Begins to load what a search needs, unless that has begun. */
export function loadEngine(baseUrl: string): Promise<Engine> {
  engine ??= startEngine(baseUrl);
  return engine;
}

/**
 * Searches the index of the build.
 *
 * @throws when the index cannot be loaded; the next search then loads it anew.
 */
export async function search(baseUrl: string, query: string): Promise<Found> {
  try {
    return await inTime(lookTwice(baseUrl, query), patience);
  } catch (error) {
    engine = undefined;
    failures += 1;
    throw error;
  }
}

/**
 * To Pagefind a part of the index that did not arrive, or that a deploy has replaced, is an empty part. So "nothing
 * found" counts only when a new look at the server says the same.
 */
async function lookTwice(baseUrl: string, query: string): Promise<Found> {
  const found = await look(await loadEngine(baseUrl), query);
  if (found.total > 0) return found;
  engine = startEngine(baseUrl);
  return look(await engine, query);
}

async function look(engine: Engine, query: string): Promise<Found> {
  const {results} = await engine.search(query);
  const pages = await Promise.all(results.slice(0, pagesShown).map((result) => result.data()));
  if (!holdWords(pages, query)) return {query, total: 0, pages: []};
  return {query, total: results.length, pages: pages.map(groupBySection)};
}

async function startEngine(baseUrl: string): Promise<Engine> {
  // Some browsers remember a module that failed to load: the next attempt needs another address.
  const attempt = failures > 0 ? `?attempt=${failures}` : '';
  const address = `${baseUrl}pagefind/pagefind.js${attempt}`;
  const {createInstance} = (await import(/* webpackIgnore: true */ address)) as PagefindModule;
  // A worker would be a second copy of the code and more ways to fail; a search here takes milliseconds.
  return createInstance({baseUrl, excerptLength, noWorker: true});
}
