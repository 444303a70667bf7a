import type {Page} from '@playwright/test';
import {firefoxOptions} from '../../scripts/engines';
import {expect, pathTo, test} from '../site';

test.use({
  viewport: {width: 360, height: 740},
  launchOptions: firefoxOptions({'javascript.enabled': false}),
});

test(
  'without scripts a reader walks to a track and by the site map back, and finds every answer open',
  {tag: '@firefox'},
  async ({page}) => {
    await page.goto(pathTo('/'));
    await follow(page, 'main', 'Start with the overview', 'Backend Development Overview');
    expect(await page.getByText('backend developers are self-taught').isVisible()).toBe(true);
    expect(await page.locator('button:visible').allTextContents()).toEqual([]);
    await follow(page, 'main', 'Explore Internship Program', 'Backend Internship Program');
    await follow(page, 'main', '2 Months', 'The 2 Months track');
    await follow(page, '.navbar', 'Site map', 'The 2 Months track');
    const map = page.getByRole('navigation', {name: 'Site map'});
    await expect.poll(async () => (await map.boundingBox())?.y).toBeLessThan(740);
    await follow(page, '#site-map', 'Backend overview', 'Backend Development Overview');
    // The page's own scripts have not run: neither the first, which sets the theme, nor the last.
    const html = page.locator('html');
    expect(await html.getAttribute('data-theme')).toBeNull();
    expect(await html.getAttribute('data-has-hydrated')).toBe('false');
  },
);

/**
 * Follows a link by keyboard to the page with this title. Whatever waits inside the page waits forever where no script
 * runs: a click for a frame, most of Playwright's assertions for a promise.
 */
async function follow(page: Page, place: string, name: string, title: string): Promise<void> {
  await page.locator(place).getByRole('link', {name}).first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').textContent()).toBe(title);
}
