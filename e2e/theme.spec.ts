import {expect, hydrated, pathTo, test} from './site';

const overview = pathTo('/backend');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a ${colorScheme} system`, () => {
    test.use({colorScheme});

    for (const [where, query, stored] of [
      ['stored', '', 'purple'],
      ['in the address', '?docusaurus-theme=purple', ''],
      ['stored and in the address', '?docusaurus-theme=system', '{"theme":"dark"}'],
    ] as const) {
      test(`a theme that there is not, ${where}, gives way to the system’s`, async ({page}) => {
        await page.addInitScript((value) => {
          if (value) localStorage.setItem('theme-roadmap', value);
        }, stored);
        // What stands there before any script of the site comes.
        await page.route('**/*.js', (route) => route.abort());
        await page.goto(overview + query);
        const html = page.locator('html');
        await expect(html).toHaveAttribute('data-theme', colorScheme);
        await expect(page.locator('.navbar__logo img:visible')).toHaveCount(1);
        await page.unroute('**/*.js');

        await page.goto(overview + query);
        await hydrated(page);
        await expect(html).toHaveAttribute('data-theme', colorScheme);
        await expect(page.locator('.navbar__logo img:visible')).toHaveCount(1);
        const toggle = page.getByRole('button', {name: /currently system mode/});
        await expect(toggle.locator('svg:visible')).toHaveCount(1);
        await page.emulateMedia({colorScheme: colorScheme === 'dark' ? 'light' : 'dark'});
        await expect(html).not.toHaveAttribute('data-theme', colorScheme);
        await toggle.click();
        await expect(html).toHaveAttribute('data-theme', 'light');
        expect(await page.evaluate(() => localStorage.getItem('theme-roadmap'))).toBe('light');
      });
    }

    test('a theme that there is not, in the address, leaves the one that the reader chose', async ({
      page,
    }) => {
      const chosen = colorScheme === 'dark' ? 'light' : 'dark';
      await page.addInitScript((value) => {
        localStorage.setItem('theme-roadmap', value);
      }, chosen);
      await page.goto(`${overview}?docusaurus-theme=purple`);
      await hydrated(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      await expect(page.locator('html')).toHaveAttribute('data-theme-choice', chosen);
    });
  });
}
