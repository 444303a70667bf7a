import {firefoxOptions} from '../../scripts/engines';
import {expect, hydrated, pathTo, test} from '../site';

test.use({launchOptions: firefoxOptions({'layout.css.prefers-color-scheme.content-override': 0})});

test(
  'on a dark system the theme is dark until the reader chooses, and the choice is kept',
  {tag: '@firefox'},
  async ({page}) => {
    await page.goto(pathTo('/'));
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      true,
    );
    await hydrated(page);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', {name: /light mode/}).click();
    await expect(html).toHaveAttribute('data-theme', 'light');
    await page.goto(pathTo('/backend'));
    await expect(html).toHaveAttribute('data-theme', 'light');
  },
);
