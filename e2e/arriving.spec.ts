import type {Page} from '@playwright/test';
import {expect, hydrated, missingPath, pathTo, sitemapPaths, test} from './site';

const home = pathTo('/');
const overview = pathTo('/backend');
const siteTitle = 'Techave Roadmap';
const overviewTitle = `Backend Development Overview | ${siteTitle}`;

test('a page that is opened keeps its focus at the top and is not announced twice', async ({
  page,
}) => {
  await listenToAnnouncements(page);
  await page.goto(overview);
  await hydrated(page);
  await page.waitForTimeout(300);
  expect(await announcements(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('after a link the title of the new page has the focus and is announced once', async ({
  page,
}) => {
  await listenToAnnouncements(page);
  await page.goto(home);
  await hydrated(page);
  await page.locator('main').getByRole('link', {name: 'Start with the overview'}).press('Enter');
  await expect(page).toHaveURL(overview);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toHaveCSS('outline-style', 'none');
  await page.waitForTimeout(300);
  expect(await announcements(page)).toEqual([overviewTitle]);
  expect(await page.evaluate(() => scrollY)).toBe(0);

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
    await listenToAnnouncements(page);
    await page.goto(overview);
    await hydrated(page);
    await page.getByRole('link', {name: /^Next/}).press('Enter');
    const title = page.locator('h1');
    await expect(title).toHaveText('Backend Internship Program');
    await expect(title).toBeFocused();
    await page.goBack();
    await expect(title).toHaveText('Backend Development Overview');
    await expect(title).toBeFocused();
    await page.goForward();
    await expect(title).toHaveText('Backend Internship Program');
    await expect(title).toBeFocused();
    await page.waitForTimeout(300);
    const programTitle = `Backend Internship Program | ${siteTitle}`;
    expect(await announcements(page)).toEqual([programTitle, overviewTitle, programTitle]);
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
  ['the text', '.markdown a[href="#official-documentation"]:not(.hash-link)'],
] as const) {
  test(`a link of ${list} to a section of the same page moves what Tab reaches next, and announces nothing`, async ({
    page,
  }) => {
    await listenToAnnouncements(page);
    await page.goto(overview);
    await hydrated(page);
    await page.locator(selector).press('Enter');
    const section = page.locator(':target, [tabindex="-1"]:focus').first();
    await expect(section).toBeInViewport();
    const id = new URL(page.url()).hash.slice(1);
    expect(id).not.toBe('');
    await page.waitForTimeout(300);
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
    expect(await announcements(page)).toEqual([]);
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

for (const path of [...sitemapPaths(), missingPath]) {
  test(`${path} has one title from the first byte on`, async ({page}) => {
    await recordTitles(page);
    await page.goto(path);
    await hydrated(page);
    await page.waitForTimeout(300);
    expect(await titles(page)).toHaveLength(1);
  });
}

test('the page for missing addresses says so in its title, wherever the address lies', async ({
  page,
}) => {
  for (const address of ['/no-such-page', '/backend/no-such-page', '/no/such/page']) {
    await recordTitles(page);
    await page.goto(pathTo(address));
    await hydrated(page);
    await page.waitForTimeout(300);
    expect(await titles(page)).toEqual([`There is no page at this address | ${siteTitle}`]);
  }
});

declare global {
  interface Window {
    recordedTitles?: string[];
    recordedAnnouncements?: string[];
  }
}

/** Records every title that the page has from now on. */
async function recordTitles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: string[] = (window.recordedTitles = []);
    new MutationObserver(() => {
      const {title} = document;
      if (title && recorded.at(-1) !== title) recorded.push(title);
    }).observe(document, {subtree: true, childList: true, characterData: true});
  });
}

function titles(page: Page): Promise<string[]> {
  return page.evaluate(() => window.recordedTitles ?? []);
}

/** Records what a screen reader is told by live regions from now on. */
async function listenToAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: string[] = (window.recordedAnnouncements = []);
    new MutationObserver((changes) => {
      for (const {target, addedNodes} of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = [...addedNodes].map((node) => node.textContent).join('');
        if (text && element?.closest('[aria-live]')) recorded.push(text);
      }
    }).observe(document, {subtree: true, childList: true});
  });
}

function announcements(page: Page): Promise<string[]> {
  return page.evaluate(() => window.recordedAnnouncements ?? []);
}
