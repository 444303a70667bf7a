import type {Page} from '@playwright/test';
import {expect, hydrated, pathTo, recordTitles, settled, test, titles} from './site';

const home = pathTo('/');
const overview = pathTo('/backend');

test('a page that is opened keeps its focus at the top', async ({page}) => {
  await recordFocus(page);
  await page.goto(overview);
  await settled(page);
  expect(await focused(page)).toEqual([]);
});

test('after a link the title of the new page has the focus and is read out once', async ({
  page,
}) => {
  await recordFocus(page);
  await page.goto(home);
  await hydrated(page);
  await page.locator('main').getByRole('link', {name: 'Start with the overview'}).press('Enter');
  await expect(page).toHaveURL(overview);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toHaveCSS('outline-style', 'none');
  await settled(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // What takes the focus is read out; a live region that says the same would make it twice.
  expect(await focused(page)).toEqual(['Start with the overview', 'Backend Development Overview']);
  const liveRegions = page
    .locator('[aria-live], [role=status], [role=alert], [role=log]')
    .filter({visible: true});
  expect((await liveRegions.allTextContents()).filter((text) => text.trim())).toEqual([]);

  // The next stop is the first one of the content.
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => {
      const link = document.activeElement;
      const title = document.querySelector('h1');
      return Boolean(
        link?.closest('main') &&
        title &&
        title.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }),
  ).toBe(true);
});

test(
  'from one page of the roadmap to another the focus goes along, and back and forward too',
  {tag: '@firefox'},
  async ({page}) => {
    await page.goto(pathTo('/backend/internship-program'));
    await hydrated(page);
    await page.getByRole('link', {name: /^Next/}).press('Enter');
    const title = page.locator('h1');
    await expect(title).toHaveText('The 1 Month track');
    await expect(title).toBeFocused();
    await page.goBack();
    await expect(title).toHaveText('Backend Internship Program');
    await expect(title).toBeFocused();
    await page.goForward();
    await expect(title).toHaveText('The 1 Month track');
    await expect(title).toBeFocused();
  },
);

test('a link to a section of another page puts the focus there', async ({page}) => {
  await page.goto(overview);
  await hydrated(page);
  await page.getByRole('link', {name: 'find the track that fits you'}).press('Enter');
  await expect(page).toHaveURL(pathTo('/backend/internship-program#which-track'));
  const section = page.locator('#which-track');
  await expect(section).toBeFocused();
  await expect(section).toBeInViewport();
  await expect(section).toHaveCSS('outline-style', 'none');
});

for (const [list, selector] of [
  ['the contents list', '.table-of-contents a[href="#tech-stack"]'],
  ['the text', '.markdown a[href="#learning-platforms"]:not(.hash-link)'],
] as const) {
  test(`a link of ${list} to a section of the same page moves what Tab reaches next`, async ({
    page,
  }) => {
    await page.goto(overview);
    await hydrated(page);
    await page.locator(selector).press('Enter');
    const id = selector.match(/#([a-z-]+)/)?.[1] ?? '';
    const section = page.locator(`#${id}`);
    await expect(section).toBeFocused();
    await expect(section).toBeInViewport();
    await page.keyboard.press('Tab');
    const comesAfter = await page.evaluate((wanted) => {
      const target = document.getElementById(wanted);
      const {activeElement} = document;
      return Boolean(
        target &&
        activeElement?.closest('main') &&
        target.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }, id);
    expect(comesAfter).toBe(true);
  });
}

test('the skip link leads to the content after a change of page, too', async ({page}) => {
  await page.goto(overview);
  await hydrated(page);
  await page.getByRole('link', {name: /^Next/}).press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await page.getByRole('link', {name: 'Skip to main content'}).press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
});

test('the page for missing addresses says so in its title, wherever the address lies', async ({
  page,
}) => {
  for (const address of ['/no-such-page', '/backend/no-such-page', '/no/such/page']) {
    await recordTitles(page);
    await page.goto(pathTo(address));
    await settled(page);
    expect(await titles(page)).toEqual(['There is no page at this address | Techave Roadmap']);
  }
});

declare global {
  interface Window {
    recordedFocus?: string[];
  }
}

/** Records the text of everything that takes the focus from now on. */
async function recordFocus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: string[] = (window.recordedFocus = []);
    document.addEventListener('focusin', ({target}) => {
      if (target instanceof Element) recorded.push(target.textContent.trim());
    });
  });
}

function focused(page: Page): Promise<string[]> {
  return page.evaluate(() => window.recordedFocus ?? []);
}
