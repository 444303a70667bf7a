import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {textBeyondTheEdge} from './edge';
import {
  expect,
  hydrated,
  missingPath,
  redirectPaths,
  setTextSize,
  sitemapPaths,
  test,
} from './site';

const sizes = {phone: {width: 360, height: 740}, desktop: {width: 1366, height: 768}};
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

test('the sitemap lists the pages there are', () => {
  expect(sitemapPaths().length).toBeGreaterThanOrEqual(3);
});

for (const path of [...sitemapPaths(), missingPath]) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`${path}, ${size}, ${colorScheme}`, () => {
        test.use({viewport, colorScheme});

        test('comes alive without a complaint and is open to everyone', async ({page, site}) => {
          const complaints = listen(page, site, path === missingPath ? path : undefined);
          await page.goto(path);
          await hydrated(page);
          await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
          await page.waitForLoadState('networkidle');
          expect(complaints).toEqual([]);

          const {violations, passes} = await new AxeBuilder({page}).withTags(rules).analyze();
          expect(passes.length).toBeGreaterThan(10);
          expect(
            violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
          ).toEqual([]);
        });
      });
    }
  }

  for (const textSize of [100, 200]) {
    test(`${path} at 320 px and ${textSize} % text scrolls in one direction only`, async ({
      page,
    }) => {
      await page.setViewportSize({width: 320, height: 640});
      await page.goto(path);
      await hydrated(page);
      await setTextSize(page, textSize);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      // What is cut off inside a box that hides its overflow would not make the page scroll.
      expect(await textBeyondTheEdge(page)).toEqual([]);
    });
  }
}

test('every earlier address leads to its page', async ({page}) => {
  expect(redirectPaths.length).toBeGreaterThan(5);
  for (const path of redirectPaths) {
    await page.goto(path);
    await expect(page.locator('h1')).not.toHaveText('This page has moved');
    await hydrated(page);
  }
});

/** Collects what a page should never do: errors on the console, failed requests, requests to other origins. */
function listen(page: Page, site: string, missing?: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const expected = missing && message.location().url.endsWith(missing);
    if (['error', 'warning'].includes(message.type()) && !expected) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    if (origin !== site && protocol !== 'data:') {
      complaints.push(`another origin: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 300 && !(missing && response.url().endsWith(missing))) {
      complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  return complaints;
}
