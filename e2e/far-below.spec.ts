import type {Page} from '@playwright/test';
import {expect, hydrated, pathTo, sitemapPaths, test} from './site';

const lesson = pathTo('/backend/http-apis/nestjs-first-api');

/** What the page's address names in its table of contents last: nothing is further down. */
const lastSection = '.table-of-contents a >> nth=-1';

/** Tells of each part of the content whether it may wait to be laid out. */
function whatMayWait(page: Page): Promise<boolean[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll('.markdown > *'),
      (part) => getComputedStyle(part).contentVisibility === 'auto',
    ),
  );
}

test('what is far below waits to be laid out until scripts come', async ({page}) => {
  await page.goto(lesson);
  const before = await whatMayWait(page);
  expect(before.slice(0, 17)).not.toContain(true);
  expect(before.slice(17).filter(Boolean).length).toBeGreaterThan(50);
  await hydrated(page);
  expect(await whatMayWait(page)).not.toContain(true);
});

test('nothing waits for a reader who comes back, loads again, or comes for a section', async ({
  page,
}) => {
  await page.goto(lesson);
  expect(await whatMayWait(page)).toContain(true);
  await page.reload();
  expect(await whatMayWait(page)).not.toContain(true);
  await page.goto(pathTo('/backend'));
  await page.goBack();
  expect(await whatMayWait(page)).not.toContain(true);
  const section = await page.locator(lastSection).getAttribute('href');
  await page.goto('about:blank');
  await page.goto(lesson + (section ?? ''));
  expect(await whatMayWait(page)).not.toContain(true);
});

test(
  'a section that is asked for first stays where it is when scripts come',
  {tag: '@firefox'},
  async ({page}) => {
    await page.goto(lesson);
    const link = page.locator(lastSection);
    const section = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1) ?? ''}"]`);
    // As a key does it, which is the first sign that this page gets.
    await link.evaluate((element: HTMLElement) => {
      element.click();
    });
    expect(await whatMayWait(page)).not.toContain(true);
    const place = await section.boundingBox();
    await expect(section).toBeInViewport();
    await hydrated(page);
    await expect.poll(() => section.boundingBox()).toEqual(place);
  },
);

for (const width of [390, 1366]) {
  test(`at ${width} px what waits has no links, and is as high in a box of its own as it is without`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({width, height: 800});
    let parts = 0;
    for (const path of sitemapPaths()) {
      await page.goto(path);
      const moved = await page.evaluate(() => {
        const waiting = [...document.querySelectorAll<HTMLElement>('.markdown > *')].filter(
          (part) => getComputedStyle(part).contentVisibility === 'auto',
        );
        delete document.documentElement.dataset['fromTop'];
        const places = () => waiting.map((part) => part.getBoundingClientRect().top + scrollY);
        const before = places();
        for (const part of waiting) part.style.contain = 'layout paint style';
        const after = places();
        return {
          count: waiting.length,
          links: waiting.filter((part) => part.querySelector('a')).length,
          texts: waiting
            .filter((_, index) => Math.abs((after[index] ?? 0) - (before[index] ?? 0)) > 0.1)
            .map(({textContent}) => textContent.slice(0, 60)),
        };
      });
      expect.soft(moved.links, path).toBe(0);
      expect.soft(moved.texts.slice(0, 3), path).toEqual([]);
      parts += moved.count;
    }
    expect(parts).toBeGreaterThan(500);
  });
}
