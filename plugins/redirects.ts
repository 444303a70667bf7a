import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {redirects, type Redirect} from '../src/data/redirects';

/**
 * Writes a page at each earlier address that sends its readers on, at once and without scripts.
 *
 * `@docusaurus/plugin-client-redirects` does the same with a template that cannot be changed: it has no language and
 * no text, and moves on by an inline script.
 */
export default function redirectsPlugin({siteConfig}: LoadContext): Plugin {
  return {
    name: 'redirects',
    async postBuild({outDir, routesPaths, baseUrl}) {
      checkRedirects(
        redirects,
        routesPaths.map((route) => withoutBasePath(route, baseUrl)),
      );
      for (const {from, to} of redirects) {
        const folder = join(outDir, from);
        await mkdir(folder, {recursive: true});
        await writeFile(join(folder, 'index.html'), redirectPage(siteConfig, to));
      }
    },
  };
}

/**
 * Makes sure that every redirect starts where there is no page, once, and ends where there is one.
 *
 * @param pages addresses of the site's pages below the base path, with or without a final slash.
 * @throws naming the redirect and what is wrong with it.
 */
export function checkRedirects(redirects: readonly Redirect[], pages: readonly string[]): void {
  const taken = new Set(pages.map(withoutFinalSlash));
  const origins = new Set<string>();
  for (const {from, to} of redirects) {
    const redirect = `The redirect from "${from}" to "${to}" in src/data/redirects.ts`;
    const [path = ''] = to.split('#');
    if (taken.has(withoutFinalSlash(from))) {
      throw new Error(`${redirect} starts at a page of the site. Remove it, or move the page.`);
    }
    if (origins.has(withoutFinalSlash(from))) {
      throw new Error(`${redirect} is the second one from there. Keep one of them.`);
    }
    if (!taken.has(withoutFinalSlash(path))) {
      throw new Error(
        `${redirect} ends where there is no page. There are: ${[...taken].join(', ')}.`,
      );
    }
    origins.add(withoutFinalSlash(from));
  }
}

/** The page that stands at an earlier address: a link to the new one, followed at once. */
export function redirectPage(
  {url, baseUrl, title}: {url: string; baseUrl: string; title: string},
  to: string,
): string {
  const [path = '', anchor] = to.split('#');
  const address = baseUrl + path.replace(/^\/|\/$/g, '') + '/';
  const target = anchor ? `${address}#${anchor}` : address;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>This page has moved | ${title}</title>
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${target}">
    <link rel="canonical" href="${url}${address}">
  </head>
  <body>
    <main>
      <h1>This page has moved</h1>
      <p>You will find it at <a href="${target}">${target}</a>.</p>
    </main>
  </body>
</html>
`;
}

function withoutBasePath(route: string, baseUrl: string): string {
  return route.startsWith(baseUrl) ? `/${route.slice(baseUrl.length)}` : route;
}

function withoutFinalSlash(path: string): string {
  return path.replace(/\/+$/, '');
}
