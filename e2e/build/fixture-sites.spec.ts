import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {findReferenceFaults} from '../../scripts/references';
import {siteAddress} from '../../site-address';
import {sitemapPaths} from '../site';
import {FixtureSite} from './fixture-site';

const {origin, basePath} = siteAddress;

let site: FixtureSite;
test.beforeEach(() => {
  site = new FixtureSite();
});
test.afterEach(() => {
  site.remove();
});

test('a track that does not exist fails the build, which names the page and the tracks there are', () => {
  site.write('docs/wrong-track.mdx', '# Wrong\n\n<DurationTracks track="four-months" />\n');
  const {succeeded, output} = site.build();
  expect(succeeded).toBe(false);
  expect(output).toContain(`${basePath}wrong-track/`);
  expect(output).toContain(
    'No track "four-months" in src/data/tracks.ts. There are: one-month, two-months, three-months.',
  );
});

test('a prop that does not exist fails the build, which names the page and what would work', () => {
  site.write('docs/wrong-prop.mdx', '# Wrong\n\n<DurationTracks tracks="one-month" />\n');
  const {succeeded, output} = site.build();
  expect(succeeded).toBe(false);
  expect(output).toContain(`${basePath}wrong-prop/`);
  expect(output).toContain('<DurationTracks> has no prop "tracks".');
  expect(output).toContain('<DurationTracks track="one-month" /> for one.');
});

test('what the build lets through is found in the finished pages', () => {
  const elsewhere = `${origin}${basePath}backend/`;
  site.write(
    'docs/planted.mdx',
    `# Planted faults

<a href="/no-such-page/">raw, to nowhere</a>
<a href="${basePath}backend/#no-such-heading">raw, to a heading that is not there</a>
<a href="${basePath}Backend/">raw, in the wrong case</a>
<a href="${basePath}backend">raw, without its final slash</a>

[Absolute, to our own site](${elsewhere}), [undefined][nowhere]

:::tip Title

Not a tip.

:::
`,
  );
  expect(site.build()).toMatchObject({succeeded: true});
  const faults = findReferenceFaults({root: site.root, origin, basePath}).filter(
    ({page}) => page === 'planted/',
  );
  const found = faults.map(({reference}) => reference);
  for (const reference of [
    '/no-such-page/',
    `${basePath}backend/#no-such-heading`,
    `${basePath}Backend/`,
    `${basePath}backend`,
    elsewhere,
  ]) {
    expect(found).toContain(reference);
  }
  expect(found.some((reference) => reference.includes('[undefined][nowhere]'))).toBe(true);
  expect(found.some((reference) => reference.startsWith(':::tip'))).toBe(true);
});

test('a fourth track is one entry, what it asks for, and its page', () => {
  site.replace(
    'src/data/tracks.ts',
    '] as const satisfies',
    `  {
    id: 'four-months',
    months: 4,
    learningWeeks: 6,
    projectWeeks: 10,
    outcome: 'Fixture ready',
    focus: 'Fixture focus',
    projectType: 'Fixture project',
    bestFor: 'Fixtures',
    line: {color: 'ochre', pattern: 'dotted'},
  },
] as const satisfies`,
  );
  site.replace(
    'src/data/assessment.ts',
    'export const requirements = {',
    `export const requirements = {
  'four-months': {passMark: 90, coverage: 90, mergedChanges: 9},`,
  );
  site.replace('src/data/skills.ts', 'asks: {', "asks: {'four-months': 3, ");
  site.replace(
    'src/data/week-plans.ts',
    '} as const satisfies Record<TrackId, readonly Week[]>;',
    "  'four-months': [],\n} as const satisfies Record<TrackId, readonly Week[]>;",
  );
  const withoutPage = site.build();
  expect(withoutPage.succeeded).toBe(false);
  expect(withoutPage.output).toContain('backend/internship-program/four-months');

  site.write(
    'docs/backend/internship-program/four-months.mdx',
    '# The 4 Months track\n\n<DurationTracks track="four-months" />\n\n## Week by week {/* #plan */}\n',
  );
  // On another base path, for one build proves both.
  const address = {origin: 'https://docs.example.com', basePath: '/a/b/'};
  const built = site.build({SITE_URL: address.origin, BASE_PATH: '/a/b'});
  expect(built.succeeded, built.output).toBe(true);
  expect(findReferenceFaults({root: site.root, ...address})).toEqual([]);
  expect(sitemapPaths(site.root)).toContain('/a/b/backend/internship-program/four-months/');
  const $ = load(readFileSync(join(site.root, 'backend/index.html')));
  expect($('table').first().find('tbody tr')).toHaveLength(4);
  expect($('table').first().find('tbody tr').last().text()).toContain(
    '6 weeks10 weeksFixture ready',
  );
  expect($('.menu__link[href$="/four-months/"]').text()).toBe('4 Months');
  const program = readFileSync(join(site.root, 'backend/internship-program/index.html'), 'utf8');
  expect(program).toContain('"courseWorkload":"PT640H"');
  expect(readFileSync(join(site.root, 'llms.txt'), 'utf8')).toContain(
    '(https://docs.example.com/a/b/backend/internship-program/four-months/)',
  );
  expect(readFileSync(join(site.root, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://docs.example.com/a/b/sitemap.xml',
  );
  const image = load(
    readFileSync(join(site.root, 'backend/internship-program/four-months/index.html')),
  )('meta[property="og:image"]');
  expect(image.attr('content')).toBe(
    'https://docs.example.com/a/b/img/cards/backend/internship-program/four-months.png',
  );
});

test('the site also lives at the root of its own domain, and a page may have an image of its own', () => {
  const address = {origin: 'https://roadmap.example.com', basePath: '/'};
  site.write('docs/own.mdx', '---\ntitle: Own\nimage: /img/icon-180.png\n---\n\nWords.\n');
  expect(site.build({SITE_URL: address.origin, BASE_PATH: '/'})).toMatchObject({succeeded: true});
  expect(findReferenceFaults({root: site.root, ...address})).toEqual([]);
  expect(sitemapPaths(site.root)).toContain('/backend/');
  const images = ['index.html', 'own/index.html'].map((file) =>
    load(readFileSync(join(site.root, file)))('meta[property="og:image"]').attr('content'),
  );
  expect(images).toEqual([
    'https://roadmap.example.com/img/cards/home.png',
    'https://roadmap.example.com/img/icon-180.png',
  ]);
});

test('an address that cannot be right fails the build in one line', () => {
  const {succeeded, output} = site.build({BASE_PATH: 'roadmap'});
  expect(succeeded).toBe(false);
  expect(output).toContain('BASE_PATH is "roadmap". It must be a plain path');
});
