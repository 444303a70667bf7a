import {firefoxOptions} from '../../scripts/engines';
import {expect, hydrated, pathTo, test} from '../site';

test.use({launchOptions: firefoxOptions({'network.cookie.cookieBehavior': 2})});

test(
  'where storage is refused, the theme, the search and the score sheet work until the page is left',
  {tag: '@firefox'},
  async ({page}) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.goto(pathTo('/backend/internship-program/assessment'));
    expect(
      await page.evaluate(() => {
        try {
          return localStorage.length;
        } catch (error) {
          return error instanceof DOMException && error.name;
        }
      }),
    ).toBe('SecurityError');
    await hydrated(page);

    const radio = page.locator('article').getByRole('radio').nth(2);
    await radio.check();
    await expect(radio).toBeChecked();
    await expect(page.locator('article').getByRole('status')).toContainText('refuses to keep');

    await page.getByRole('button', {name: /light mode|dark mode|system mode/}).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');

    await page.getByRole('button', {name: 'Search'}).click();
    await page.keyboard.type('LeetCode');
    const dialog = page.getByRole('dialog', {name: 'Search'});
    await expect(dialog.getByRole('status')).toContainText('found for “LeetCode”');
    await dialog.getByRole('link', {name: 'Practice platforms'}).click();
    await expect(page.locator('#practice-platforms')).toBeInViewport();
    expect(errors).toEqual([]);
  },
);
