import type {Page} from '@playwright/test';
import {expect, hydrated, missingPath, sitemapPaths, test} from './site';

// A4 at 96 pixels an inch, less margins of 1 cm.
test.use({viewport: {width: 718, height: 1046}});

const furniture = [
  'nav',
  'aside',
  'footer:not(article footer)',
  'button',
  '.theme-edit-this-page',
  '.pagination-nav',
  '.hash-link',
];

for (const path of [...sitemapPaths(), missingPath]) {
  test(`on paper ${path} is the same from either theme`, async ({page}) => {
    const light = await print(page, path, 'light');
    const dark = await print(page, path, 'dark');
    expect(dark.equals(light)).toBe(true);
  });

  test(`on paper ${path} has no furniture`, async ({page}) => {
    await page.goto(path);
    await hydrated(page);
    await page.emulateMedia({media: 'print'});
    for (const selector of furniture) {
      expect(
        await page
          .locator(selector)
          .evaluateAll((all) =>
            all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 120)),
          ),
        selector,
      ).toEqual([]);
    }
  });
}

/** The page as it looks on paper, whole, opened by someone who has chosen a theme. */
async function print(page: Page, path: string, theme: string): Promise<Buffer> {
  await page.goto(path);
  await page.evaluate((choice) => {
    localStorage.setItem('theme-roadmap', choice);
  }, theme);
  await page.goto(path);
  await hydrated(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await page.emulateMedia({media: 'print'});
  const picture = await page.screenshot({fullPage: true});
  await page.emulateMedia({media: 'screen'});
  return picture;
}
