import type {Page} from '@playwright/test';
import {expect, framesPainted, hydrated, pathTo, test} from './site';

const overview = pathTo('/backend');
/** The parts of pages: all scripts but the two of the HTML. */
const chunks = /\/assets\/js\/(?!main|runtime)/;

/** The title, what previews and search engines read, and the classes of the page. */
function readHead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {head, title, documentElement} = document;
    const tags = [...head.querySelectorAll(':is(meta, link)[data-rh]')].map(
      (tag) =>
        `${tag.localName} ${[...tag.attributes]
          .map(({name, value}) => `${name}=${value}`)
          .sort()
          .join()}`,
    );
    return [title, documentElement.className, documentElement.lang, ...tags.sort()];
  });
}

const linkTo = (page: Page, path: string) =>
  page.locator(`.menu a[href="${pathTo(path)}"]`).first();

test('a page is loaded while the pointer rests on its link, and nothing is left to load at the click', async ({
  page,
}) => {
  await page.goto(overview);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await linkTo(page, '/backend/internship-program').hover();
  await expect.poll(() => requests.filter((url) => chunks.test(url)).length).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  requests.length = 0;
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('h1')).toHaveText('Backend Internship Program');
  expect(requests.filter((url) => chunks.test(url))).toEqual([]);
});

test('the next page in order is loaded when the reader has come to the end of a page, and not before', async ({
  page,
}) => {
  const requests: string[] = [];
  await page.goto(overview);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.url()));
  await page.mouse.wheel(0, 300);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => chunks.test(url))).toEqual([]);
  const next = page.getByRole('link', {name: 'Next Topic map'});
  await next.scrollIntoViewIfNeeded();
  await expect.poll(() => requests.filter((url) => chunks.test(url)).length).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  requests.length = 0;
  // No pointer comes near the link.
  await next.evaluate((link: HTMLAnchorElement) => {
    link.click();
  });
  await expect(page.locator('h1')).toHaveText('Topic map');
  expect(requests.filter((url) => chunks.test(url))).toEqual([]);
});

test('a page that stays does not change while the next one is on its way, and the site map is kept', async ({
  page,
}) => {
  await page.goto(overview);
  await hydrated(page);
  await page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('#site-map a');
    if (map) map.dataset['kept'] = '';
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(chunks, async (route) => {
    await held;
    await route.continue();
  });
  const canonical = page.locator('link[rel=canonical]');
  const before = await canonical.getAttribute('href');
  await linkTo(page, '/backend/internship-program').click();
  await expect(page).toHaveURL(pathTo('/backend/internship-program'));
  await expect(page.locator('h1')).toHaveText('Backend Development Overview');
  // What is written into the head waits for the next frame.
  await framesPainted(page);
  expect(await canonical.getAttribute('href')).toBe(before);
  release();
  await expect(page.locator('h1')).toHaveText('Backend Internship Program');
  await expect(canonical).toHaveAttribute('href', /\/backend\/internship-program\/$/);
  await expect(page.locator('#site-map a[data-kept]')).toHaveCount(1);
});

test('a page has the same head whether it was opened or a link has led to it', async ({
  page,
  browser,
}) => {
  const served = await (await browser.newContext({javaScriptEnabled: false})).newPage();
  await page.goto(overview);
  await hydrated(page);
  for (const path of ['/backend/internship-program', '/backend/map', '/', '/backend/plan'].map(
    pathTo,
  )) {
    await page.locator(`a[href="${path}"]:visible`).first().click();
    await expect(page).toHaveURL(path);
    await served.goto(new URL(path, page.url()).href);
    const head = await readHead(served);
    expect(head.length).toBeGreaterThan(10);
    await expect.poll(() => readHead(page)).toEqual(head);
  }
  await served.context().close();
});

test('of two links pressed one after the other the last one counts, whichever page comes first', async ({
  page,
}) => {
  await page.goto(overview);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const map = linkTo(page, '/backend/map');
  await map.hover();
  await page.waitForLoadState('networkidle');
  await page.route(chunks, async (route) => {
    await held;
    await route.continue();
  });
  await linkTo(page, '/backend/internship-program').click();
  await expect(page).toHaveURL(pathTo('/backend/internship-program'));
  await map.click();
  await expect(page.locator('h1')).toHaveText('Topic map');
  const late = page.waitForResponse(chunks);
  release();
  await late;
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveURL(pathTo('/backend/map'));
  await expect(page.locator('h1')).toHaveText('Topic map');
});

const lesson = pathTo('/backend/data/transactions-and-concurrency');
const lastSection = '#solution';

/** Whether the last section of the lesson is there in the same moment as its beginning, to which `lead` leads. */
async function isWholeAtOnce(page: Page, lead: () => Promise<unknown>): Promise<boolean> {
  const answer = page.evaluate(
    (selector) =>
      new Promise<boolean>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('main #all-or-nothing')) return;
          observer.disconnect();
          resolve(document.querySelector(`main ${selector}`) !== null);
        }).observe(document.body, {childList: true, subtree: true});
      }),
    lastSection,
  );
  await lead();
  return answer;
}

test('the beginning of a page that a link leads to comes first, and all else right after it', async ({
  page,
}) => {
  await page.goto(pathTo('/backend/data'));
  await hydrated(page);
  const link = page.locator(`main a[href="${lesson}"]`).first();
  expect(await isWholeAtOnce(page, () => link.click())).toBe(false);
  await expect(page.locator(lastSection)).toBeAttached();
  const {shown, served} = await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const read = (root: ParentNode) =>
      [...root.querySelectorAll('main .markdown > :not(h2)')].map((part) => part.textContent);
    return {
      shown: read(document),
      served: read(new DOMParser().parseFromString(html, 'text/html')),
    };
  });
  expect(shown.length).toBeGreaterThan(50);
  expect(shown).toEqual(served);
});

test('a page is whole at once for a link to one of its sections', async ({page}) => {
  await page.goto(pathTo('/backend/data'));
  await hydrated(page);
  const link = page.locator(`main a[href="${lesson}${lastSection}"]`);
  expect(await isWholeAtOnce(page, () => link.click())).toBe(true);
  await expect(page.locator(lastSection)).toBeInViewport();
});

test('a page is whole at once for a reader who comes back', async ({page}) => {
  await page.goto(lesson);
  await hydrated(page);
  await linkTo(page, '/backend/plan').click();
  await expect(page.locator('h1')).toHaveText('Your plan');
  const goBack = () =>
    page.evaluate(() => {
      history.back();
    });
  expect(await isWholeAtOnce(page, goBack)).toBe(true);
});
