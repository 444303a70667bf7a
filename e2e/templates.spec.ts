import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, hydrated, pathTo, test} from './site';

const folder = join(__dirname, '..', 'static', 'templates');
const templates = readdirSync(folder).filter((file) => !file.endsWith('.example.md'));
const page = pathTo('/backend/internship-program/templates');

test('there are eleven templates, each with a filled example', () => {
  expect(templates).toHaveLength(11);
  for (const file of templates) {
    expect(readFileSync(join(folder, file.replace('.md', '.example.md'))).length).toBeGreaterThan(
      0,
    );
  }
});

test('every template is downloaded as the file it is', async ({page: browserPage, request}) => {
  await browserPage.goto(page);
  for (const file of templates) {
    const link = browserPage.getByRole('link', {name: `Download ${file}`, exact: true});
    await expect(link).toHaveAttribute('download', file);
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect(await response.text()).toBe(readFileSync(join(folder, file), 'utf8'));
  }
  const started = browserPage.waitForEvent('download');
  await browserPage.getByRole('link', {name: 'Download adr.md'}).click();
  expect((await started).suggestedFilename()).toBe('adr.md');
});

test('a template is copied with one click', async ({page: browserPage, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await browserPage.goto(page);
  await hydrated(browserPage);
  const block = browserPage.locator('.theme-code-block', {
    hasText: 'static/templates/weekly-report.md',
  });
  await block.first().hover();
  await block.first().getByRole('button', {name: /copy/i}).click();
  const copied = await browserPage.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe(readFileSync(join(folder, 'weekly-report.md'), 'utf8').trim());
});

test('without scripts every template and example can be read', async ({browser, site}) => {
  const context = await browser.newContext({javaScriptEnabled: false, baseURL: site});
  const scriptless = await context.newPage();
  await scriptless.goto(page);
  const shown = await scriptless.locator('article').innerText();
  for (const file of templates) expect(shown).toContain(`static/templates/${file}`);
  await expect(scriptless.locator('details summary').first()).toBeVisible();
  await context.close();
});
