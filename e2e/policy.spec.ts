import type {Page} from '@playwright/test';
import {expect, hydrated, missingPath, pathTo, test} from './site';

/** Collects what the policy of a page refuses, and errors on its console, from now on and through reloads. */
async function listen(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.exposeFunction('refused', (directive: string) => faults.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
      (window as unknown as {refused: (text: string) => void}).refused(
        `${effectiveDirective}: ${blockedURI}`,
      );
    });
  });
  return faults;
}

for (const path of [pathTo('/backend'), missingPath]) {
  test(`a script that somebody got into ${path} does not run, nor does a handler or another site’s script`, async ({
    page,
  }) => {
    const faults = await listen(page);
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const injected =
        '<script>window.ran = "script"</script><img src="data:," onerror="window.ran = \'handler\'">' +
        '<script src="https://example.com/x.js"></script>';
      await route.fulfill({response, body: html.replace(/<body[^>]*>/, `$&${injected}`)});
    });
    await page.goto(path);
    await hydrated(page);
    await expect.poll(() => faults).toContain('script-src-elem: inline');
    await expect.poll(() => faults).toContain('script-src-attr: inline');
    await expect.poll(() => faults).toContain('script-src-elem: https://example.com/x.js');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
}

test('all that a reader does here keeps to the policy', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults = await listen(page);
  await page.goto(pathTo('/'));
  await hydrated(page);
  // One document from here to the end: its policy is that of all the pages after it.
  await page.evaluate(() => {
    document.body.dataset['here'] = 'yes';
  });

  await page.getByRole('button', {name: /Switch between dark and light mode/}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', {name: 'Search'}).click();
  await page.getByRole('searchbox').fill('templates');
  const search = page.getByRole('dialog', {name: 'Search'});
  await search.locator(`a[href="${pathTo('/backend/internship-program/templates')}"]`).click();
  await expect(page.locator('h1')).toHaveText('Templates');

  const block = page.locator('.theme-code-block').first();
  await block.hover();
  await block.getByRole('button', {name: /copy/i}).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  const started = page.waitForEvent('download');
  await page.getByRole('link', {name: 'Download adr.md', exact: true}).click();
  await (await started).path();
  const made = page.waitForEvent('download');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['text']));
    link.download = 'made.txt';
    link.click();
  });
  await (await made).path();

  await page.getByRole('link', {name: 'Assessment'}).first().click();
  await expect(page.locator('h1')).toHaveText('Assessment');
  await page.getByRole('radio').first().check();
  await expect(page.locator('body')).toHaveAttribute('data-here', 'yes');
  expect(faults).toEqual([]);
});
