import {AxeBuilder} from '@axe-core/playwright';
import type {Locator, Page} from '@playwright/test';
import {load} from 'cheerio';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {siteAddress} from '../site-address';
import {buildFolder, expect, hydrated, pathTo, setTextSize, sitemapPaths, test} from './site';

const overview = pathTo('/backend');
const index = '**/pagefind/**';

/** Opens a page and waits until its scripts have taken over. */
async function visit(page: Page, path = overview): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

const opener = (page: Page): Locator => page.getByRole('button', {name: 'Search'});
const dialog = (page: Page): Locator => page.getByRole('dialog', {name: 'Search'});
const field = (page: Page): Locator => page.getByRole('searchbox', {name: 'Search all pages'});
const status = (page: Page): Locator => dialog(page).getByRole('status');

/** Opens the search with its button and types. */
async function searchFor(page: Page, text: string): Promise<void> {
  await opener(page).click();
  await field(page).pressSequentially(text);
}

for (const [way, open] of [
  ['its button', (page: Page) => opener(page).click()],
  ['the / key', (page: Page) => page.keyboard.press('/')],
  ['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
  ['Cmd+K', (page: Page) => page.keyboard.press('Meta+k')],
] as const) {
  test(`search opens by ${way}, Escape closes it, and the focus is back on the button`, async ({
    page,
  }) => {
    await visit(page);
    await open(page);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type('Zod');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });
}

test('a reader who was on a link is back on it', async ({page}) => {
  await visit(page);
  const link = page.locator('main').getByRole('link', {name: 'Explore Internship Program'});
  await link.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await expect(link).toBeFocused();
});

test('a press beside the dialog closes it', async ({page}) => {
  await visit(page);
  await opener(page).click();
  await dialog(page).getByRole('status').click();
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(5, 700);
  await expect(dialog(page)).toBeHidden();
});

test('in a field / is a character', async ({page}) => {
  await visit(page);
  await opener(page).click();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('the / key can be switched off, and stays so', async ({page}) => {
  await visit(page);
  await page.keyboard.press('/');
  await dialog(page).getByRole('checkbox', {name: '/ opens search'}).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await visit(page);
  await expect(opener(page)).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('nothing of the search is loaded before it is opened', async ({page}) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) requests.push(request.url());
  });
  await visit(page);
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  await opener(page).click();
  await expect.poll(() => requests.length).toBeGreaterThan(0);
});

test('before anything is typed there are places to begin', async ({page}) => {
  await visit(page);
  await opener(page).click();
  await expect(status(page)).toHaveText('Type to search, or begin here:');
  await expect(dialog(page).getByRole('listitem')).toHaveCount(4);
});

test('pages and their sections are found, with the word in its context, and counted aloud', async ({
  page,
}) => {
  await visit(page);
  await searchFor(page, 'LeetCode');
  await expect(status(page)).toHaveText('1 page found for “LeetCode”');
  const found = dialog(page)
    .getByRole('listitem')
    .filter({hasText: 'Backend Development Overview'});
  const section = found.getByRole('link', {name: 'Practice platforms'});
  await expect(section).toHaveAttribute('href', pathTo('/backend#practice-platforms'));
  await expect(section).toHaveAccessibleDescription(/LeetCode/);
  await expect(found.locator('mark').first()).toHaveText('LeetCode');
});

test('every page can be found by its title', async ({page}) => {
  // All of them, one after the other.
  test.slow();
  const paths = sitemapPaths();
  expect(paths.length).toBeGreaterThanOrEqual(3);
  await visit(page);
  await opener(page).click();
  for (const path of paths) {
    const file = join(buildFolder, path.replace(siteAddress.basePath, ''), 'index.html');
    const title = load(readFileSync(file))('h1').text();
    const words = title.split(' ').slice(-3).join(' ');
    await field(page).fill(words);
    await expect(status(page)).toContainText(`“${words}”`);
    await expect(dialog(page).locator(`a[href="${path}"]`).first(), title).toBeVisible();
  }
});

test(
  'by keyboard alone a reader comes to the section that was found',
  {tag: '@firefox'},
  async ({page}) => {
    await visit(page, pathTo('/'));
    await page.keyboard.press('/');
    await page.keyboard.type('LeetCode');
    await expect(status(page)).toHaveText('1 page found for “LeetCode”');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    // From the field Enter leads to the first result.
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(dialog(page).getByRole('link', {name: 'Practice platforms'})).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pathTo('/backend#practice-platforms'));
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator('#practice-platforms')).toBeInViewport();
    await expect(page.locator('#practice-platforms')).toBeFocused();
  },
);

test('a result opens without loading the site anew', async ({page}) => {
  await visit(page, pathTo('/'));
  await page.evaluate(() => {
    document.body.dataset['here'] = 'yes';
  });
  await searchFor(page, 'internship program');
  await dialog(page).getByRole('link', {name: 'Backend Internship Program'}).first().click();
  await expect(page).toHaveURL(pathTo('/backend/internship-program'));
  await expect(page.locator('h1')).toHaveText('Backend Internship Program');
  await expect(page.locator('body')).toHaveAttribute('data-here', 'yes');
});

test('keys pressed while the index loads are kept', async ({page}) => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(index, async (route) => {
    await gate;
    await route.continue();
  });
  await visit(page);
  await page.keyboard.type('/Leet');
  await expect(status(page)).toHaveText('Searching …');
  await page.keyboard.type('Code');
  await expect(field(page)).toHaveValue('LeetCode');
  release();
  await expect(status(page)).toHaveText(/found for “LeetCode”/);
});

test('when nothing is found it says what to try', async ({page}) => {
  await visit(page);
  await searchFor(page, 'ψψψψ');
  await expect(status(page)).toHaveText('Nothing found for “ψψψψ”.');
  await expect(dialog(page)).toContainText('Check the spelling');
  await dialog(page).getByRole('link', {name: 'site map'}).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('navigation', {name: 'Site map'})).toBeInViewport();
});

for (const word of ['zzqx', 'xylophone', 'database zzqx']) {
  test(`“${word}”, of which only a beginning is somewhere, is not found`, async ({page}) => {
    await visit(page);
    await searchFor(page, word);
    await expect(status(page)).toHaveText(`Nothing found for “${word}”.`);
    await expect(dialog(page)).toContainText('Check the spelling');
  });
}

test('a slip at the end of a word, and a word half typed, are mended', async ({page}) => {
  await visit(page);
  for (const word of ['postgresqk', 'idempot', 'databses']) {
    await searchFor(page, word);
    await expect(status(page)).toHaveText(new RegExp(`for “${word}”$`));
    await expect(status(page)).not.toHaveText(/^Nothing/);
    await page.keyboard.press('Escape');
  }
});

for (const [part, pattern] of [
  ['the code of the search', '**/pagefind/pagefind.js*'],
  ['the list of what there is', '**/pagefind/pagefind-entry.json*'],
  ['the text of the pages', '**/pagefind/fragment/**'],
] as const) {
  test(`without ${part} it says so, and another try works`, async ({page}) => {
    await page.route(pattern, (route) => route.abort());
    await visit(page);
    await searchFor(page, 'LeetCode');
    await expect(status(page)).toHaveText('Search could not be loaded.');
    await page.unroute(pattern);
    await dialog(page).getByRole('button', {name: 'Try again'}).click();
    await expect(field(page)).toBeFocused();
    await expect(status(page)).toHaveText(/found for “LeetCode”/);
  });
}

test('when no answer comes it says so, and another try works', async ({page}) => {
  await page.clock.install();
  await page.route(index, () => undefined);
  await visit(page);
  await searchFor(page, 'LeetCode');
  await page.clock.runFor(1_000);
  await expect(status(page)).toHaveText('Searching …');
  await page.clock.runFor(20_000);
  await expect(status(page)).toHaveText('Search could not be loaded.');
  await page.unroute(index);
  await dialog(page).getByRole('button', {name: 'Try again'}).click();
  await page.clock.runFor(1_000);
  await expect(status(page)).toHaveText(/found for “LeetCode”/);
});

test('a part of the index that is lost on the way is asked for again', async ({page}) => {
  await page.route('**/pagefind/index/**', (route) => route.abort(), {times: 1});
  await visit(page);
  await searchFor(page, 'LeetCode');
  await expect(status(page)).toHaveText(/found for “LeetCode”/);
});

test('a reader without a connection is told so', async ({page, context}) => {
  await visit(page);
  await context.setOffline(true);
  await searchFor(page, 'LeetCode');
  await expect(dialog(page)).toContainText('You seem to be offline');
});

test('on a phone it fills the screen and gives the focus back', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await visit(page);
  await searchFor(page, 'LeetCode');
  expect(await dialog(page).boundingBox()).toEqual({x: 0, y: 0, width: 360, height: 740});
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await expect(opener(page)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [text, said] of [
    ['LeetCode', /found for/],
    ['ψψψψ', /^Nothing found/],
  ] as const) {
    test(`the open dialog is open to everyone: “${text}”, ${colorScheme}`, async ({page}) => {
      await page.emulateMedia({colorScheme});
      await visit(page);
      await searchFor(page, text);
      await expect(status(page)).toHaveText(said);
      const {violations, passes} = await new AxeBuilder({page}).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(
        violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      ).toEqual([]);
    });
  }
}

test('at 320 px and 200 % text results are read by scrolling in one direction', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await visit(page);
  await setTextSize(page, 200);
  await searchFor(page, 'LeetCode');
  await expect(status(page)).toHaveText(/found for/);
  const tooWide = await dialog(page).evaluate((element) =>
    [element, ...element.querySelectorAll('*:not(label, input)')]
      .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
      .map((each) => each.outerHTML.slice(0, 100)),
  );
  expect(tooWide).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the site map is offered, and the search is not', async ({page}) => {
    await page.goto(overview);
    await expect(opener(page)).toBeHidden();
    await expect(page.locator('.navbar').getByRole('link', {name: 'Site map'})).toBeVisible();
  });
});

test('on paper there is no search, not even an open one', async ({page}) => {
  await visit(page);
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(opener(page)).toBeHidden();
  await expect(dialog(page)).toBeHidden();
});
