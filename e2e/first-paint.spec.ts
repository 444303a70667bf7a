import type {Page} from '@playwright/test';
import {expect, hydrated, pathTo, sitemapPaths, test} from './site';

/** One page of each type, and the one with the most lessons below it. */
const paths = [
  '/',
  '/backend',
  '/backend/map',
  '/backend/plan',
  '/backend/foundations',
  '/backend/foundations/typescript-essentials',
  '/backend/internship-program/one-month',
  '/backend/internship-program/assessment',
  '/reference/glossary',
  '/about/quality',
].map(pathTo);

/** Opens a page whose style sheets stay away until `release` is called. */
async function openWithoutSheets(page: Page, path: string): Promise<() => void> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/css/*.css', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(path, {waitUntil: 'commit'});
  await page.locator('h2 link, main + link, main > link').first().waitFor({state: 'attached'});
  await page.waitForFunction(() => [...document.images].every(({complete}) => complete));
  return release;
}

/** How far the same point of two pictures is apart at most, of 255. */
async function greatestDifference(page: Page, ...pictures: [Buffer, Buffer]): Promise<number> {
  const blank = await page.context().newPage();
  const difference = await blank.evaluate(
    async (sources) => {
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])];
        }),
      );
      return (first ?? []).reduce(
        (most, value, index) => Math.max(most, Math.abs(value - (second?.[index] ?? 0))),
        0,
      );
    },
    pictures.map((picture) => picture.toString('base64')),
  );
  await blank.close();
  return difference;
}

for (const path of paths) {
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1366, 'light'],
  ] as const) {
    test(`${path} begins as it stays, at ${width} px in ${colorScheme}`, async ({page}) => {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await page.setViewportSize({width, height: 800});
      const release = await openWithoutSheets(page, path);
      // What stands beside the content, or below its beginning, is not there yet.
      const clip = await page.evaluate(() => {
        const {right} = (
          document.querySelector('article') ?? document.body
        ).getBoundingClientRect();
        const end = document.querySelector('h2')?.getBoundingClientRect().top ?? innerHeight;
        return {
          x: 0,
          y: 0,
          width: Math.floor(right),
          height: Math.floor(Math.min(end, innerHeight)),
        };
      });
      expect(clip.height).toBeGreaterThan(100);
      const first = await page.screenshot({clip});
      release();
      await page.waitForLoadState();
      const then = await page.screenshot({clip});
      // The same may be drawn a shade apart where the page behind it has become longer.
      expect(await greatestDifference(page, first, then)).toBeLessThanOrEqual(2);
    });
  }
}

test('every page has its style sheets behind its beginning, and the rules for it in its head', async ({
  request,
}) => {
  const all = sitemapPaths();
  expect(all.length).toBeGreaterThan(50);
  for (const path of all) {
    const html = await (await request.get(path)).text();
    expect(html.slice(0, html.indexOf('</head>')), path).not.toContain('<link rel=stylesheet');
    expect(html, path).toMatch(/<style>@layer [^]{5000,}<\/style>/);
  }
});

test('nothing moves when the style sheets come', async ({page}) => {
  for (const [path, width] of [
    ['/backend', 412],
    ['/backend', 1366],
    ['/', 412],
  ] as const) {
    await page.setViewportSize({width, height: 900});
    const release = await openWithoutSheets(page, pathTo(path));
    await page.evaluate(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifts?.push(JSON.stringify(entry));
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.screenshot();
    release();
    await page.waitForLoadState();
    await page.screenshot();
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  }
});

test(
  'a reader who comes for a section sees it as soon as it is there, and never bare',
  {tag: '@firefox'},
  async ({page}) => {
    const release = await openWithoutSheets(page, pathTo('/backend#frequently-asked-questions'));
    const heading = page.locator('#frequently-asked-questions');
    await expect(heading).toHaveCount(0);
    release();
    await expect(heading).toBeInViewport();
  },
);

test('the sheets leave the content before the page comes alive', async ({page}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(pathTo('/backend'));
  await expect(page.locator('#__docusaurus link[rel=stylesheet]')).toHaveCount(1);
  await hydrated(page);
  await expect(page.locator('#__docusaurus link[rel=stylesheet]')).toHaveCount(0);
  await expect(page.locator('head link[rel=stylesheet]')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

declare global {
  interface Window {
    shifts?: string[];
  }
}

for (const width of [360, 1366]) {
  test(`at ${width} px a lesson is as long before its code has been laid out as after it`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 740});
    await page.goto(pathTo('/backend/foundations/typescript-essentials'));
    const heights = () =>
      page.evaluate(() => [
        document.documentElement.scrollHeight,
        ...Array.from(
          document.querySelectorAll('pre:not(details:not([open]) *)'),
          (pre) => pre.clientHeight,
        ),
      ]);
    const code = page.locator('pre code').last();
    await expect(code).toHaveCSS('content-visibility', 'auto');
    const before = await heights();
    await hydrated(page);
    await expect(code).toHaveCSS('content-visibility', 'visible');
    expect(await heights()).toEqual(before);
  });
}
