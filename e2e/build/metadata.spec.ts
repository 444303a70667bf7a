import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {load, type CheerioAPI} from 'cheerio';
import {siteMap} from '../../src/data/site-map';
import {pagePath, withPagesBelow} from '../../src/data/site-page';
import {redirects} from '../../src/data/redirects';
import {siteAddress} from '../../site-address';
import {buildFolder, pathTo, sitemapPaths} from '../site';

const {origin, basePath} = siteAddress;
const documents = siteMap.flatMap(withPagesBelow);

for (const path of sitemapPaths()) {
  test(`${path} tells robots and previews what it is`, () => {
    const $ = open(path.slice(basePath.length));
    const address = origin + path;
    expect($('html').attr('lang')).toBe('en');
    expect($('link[rel=canonical]').attr('href')).toBe(address);
    expect($('meta[property="og:url"]').attr('content')).toBe(address);
    expect($('title').text()).toContain('Techave Roadmap');
    expect($('meta[property="og:title"]').attr('content')).toBe($('title').text());
    const description = $('meta[name=description]').attr('content') ?? '';
    expect(description.length).toBeGreaterThan(50);
    expect($('meta[property="og:description"]').attr('content')).toBe(description);
    const below = path.slice(basePath.length, -1);
    const card = `${basePath}img/cards/${below || 'home'}.png`;
    expect(contents($, 'og:image')).toEqual([origin + card]);
    expect(contents($, 'twitter:image')).toEqual([origin + card]);
    expect(contents($, 'twitter:card')).toEqual(['summary_large_image']);
    const png = readFileSync(join(buildFolder, card.slice(basePath.length)));
    expect(contents($, 'og:image:width')).toEqual([String(png.readUInt32BE(16))]);
    expect(contents($, 'og:image:height')).toEqual([String(png.readUInt32BE(20))]);
    const words = below ? $('title').text().replace(' | Techave Roadmap', '') : $('h1').text();
    expect(contents($, 'og:image:alt')[0]).toContain(`“${words}”`);
    expect(contents($, 'twitter:image:alt')).toEqual(contents($, 'og:image:alt'));
    expect($('link[rel=icon]').attr('href')).toBe(`${basePath}img/favicon.svg`);
  });
}

for (const page of documents) {
  const address = pagePath(page);
  test(`${address} says when it was changed, and lets a reader change it`, () => {
    const $ = open(`${address.slice(1)}/`);
    const date = $('time').attr('datetime') ?? '';
    expect(new Date(date).getTime()).toBeGreaterThan(new Date('2026-01-01').getTime());
    expect($('a.theme-edit-this-page').attr('href')).toBe(
      `https://github.com/Techave-Dev/roadmap/edit/main/docs/${page.doc}.mdx`,
    );
    // A trail of one step is none.
    const steps = $('.breadcrumbs__item:not(:has([aria-label="Home page"]))').length;
    expect(steps).toBeGreaterThan(0);
    const data = $('script[type="application/ld+json"]').text();
    expect(data.includes('BreadcrumbList')).toBe(steps > 1);
  });
}

test('the sitemap says when a page was changed', () => {
  const $ = load(readFileSync(join(buildFolder, 'sitemap.xml')), {xml: true});
  expect($('url').length).toBeGreaterThan(5);
  for (const url of $('url').toArray()) {
    const date = $(url).find('lastmod').text();
    expect(date, $(url).find('loc').text()).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
  }
});

test('robots may read everything, and are told of the sitemap', () => {
  const lines = readFileSync(join(buildFolder, 'robots.txt'), 'utf8').trim().split('\n');
  expect(lines).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${origin}${basePath}sitemap.xml`,
  ]);
});

test('language models are given every page, once, with its description', () => {
  const text = readFileSync(join(buildFolder, 'llms.txt'), 'utf8');
  expect(text).toMatch(/^# Techave Roadmap\n\n> .{50,}\n\n[^#]+\n\n## /);
  const links = [...text.matchAll(/\[[^\]]+\]\(([^)]+)\)/g)].map(([, url]) => url);
  expect(links.sort()).toEqual(
    sitemapPaths()
      .map((path) => origin + path)
      .sort(),
  );
  const entries = text.split('\n').filter((line) => line.startsWith('- '));
  expect(entries).toHaveLength(links.length - 1);
  for (const entry of entries) expect(entry).toMatch(/^- \[.+\]\(\S+\): .{50,}$/);
  // A page that is missing from src/data/site-map.ts ends up here.
  expect(text).not.toContain('## Other pages');
});

test('the page for missing addresses is not for robots, and has no card', () => {
  const $ = load(readFileSync(join(buildFolder, '404.html')));
  expect(contents($, 'og:image')).toEqual([]);
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
});

test('every earlier address has a page of its own that sends its readers on', () => {
  expect(redirects.length).toBeGreaterThan(5);
  for (const {from, to} of redirects) {
    const $ = open(`${from.slice(1)}/`);
    const target = pathTo(to);
    expect(target).toMatch(/\/(#|$)/);
    expect($('html').attr('lang')).toBe('en');
    expect($('title').text()).toContain('moved');
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${target}`);
    expect($('main a').attr('href')).toBe(target);
    expect($('script').length).toBe(0);
  }
});

test('the manifest names icons that are there', () => {
  const manifest = JSON.parse(readFileSync(join(buildFolder, 'manifest.webmanifest'), 'utf8')) as {
    icons: {src: string}[];
  };
  expect(manifest.icons.length).toBeGreaterThan(0);
  for (const {src} of manifest.icons) {
    expect(readFileSync(join(buildFolder, src)).length).toBeGreaterThan(0);
  }
});

/** A page of the build, by its address below the base path. */
function open(address: string): CheerioAPI {
  return load(readFileSync(join(buildFolder, address, 'index.html')));
}

test('the pages about the site name the versions that are in use', () => {
  const {devDependencies, engines} = JSON.parse(
    readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'),
  ) as Record<'devDependencies' | 'engines', Record<string, string>>;
  const shown = ['about/accessibility/', 'about/quality/'].map((path) =>
    open(path)('article').text().replace(/\s+/g, ' '),
  );
  expect(shown[0]).toContain(
    `@axe-core/playwright ${devDependencies['@axe-core/playwright']}, with`,
  );
  for (const version of [
    engines['node'],
    devDependencies['@playwright/test'],
    devDependencies['@axe-core/playwright'],
    devDependencies['html-validate'],
    devDependencies['typescript'],
    devDependencies['eslint'],
  ]) {
    expect(version).toBeTruthy();
    expect(shown[1]).toContain(version);
  }
});

/** What a page's head says under a name, as often as it says it. */
function contents($: CheerioAPI, name: string): string[] {
  return $(`head meta:is([property="${name}"], [name="${name}"])`)
    .toArray()
    .map((meta) => $(meta).attr('content') ?? '');
}
