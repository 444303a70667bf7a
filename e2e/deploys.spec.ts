import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {AxeBuilder} from '@axe-core/playwright';
import type {Page, Route} from '@playwright/test';
import {startServer} from '../scripts/serve';
import {siteAddress} from '../site-address';
import {buildFolder, expect, giveSign, hydrated, pathTo, test} from './site';

const overview = pathTo('/backend');
const program = pathTo('/backend/internship-program');
const faq = pathTo('/backend/internship-program/faq');
const overviewTitle = 'Backend Development Overview';
const programTitle = 'Backend Internship Program';

/** What a page loads beside its HTML; a style sheet is no matter of coming alive. */
const parts = [
  ['main script', /main\.\w+\.js/g],
  ['runtime', /runtime~main\.\w+\.js/g],
  ['style sheet', /styles\.\w+\.css/g],
] as const;
/** The parts of pages: all scripts but the two of the HTML. */
const chunks = /\/assets\/js\/(?!main|runtime)/;

const isMissing = (route: Route) => route.fulfill({status: 404, body: ''});
const hangs = () => undefined;
const notice = (page: Page) => page.getByRole('alert');
const title = (page: Page) => page.locator('h1');
const link = (page: Page) =>
  page.locator('main').getByRole('link', {name: 'Explore Internship Program'}).first();

/** Opens a page, and marks the document. */
async function open(page: Page, path = overview): Promise<void> {
  await page.goto(path);
  await hydrated(page);
  await mark(page);
}

/** Marks the document: a page that was loaded anew lacks the mark. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset['here'] = 'yes';
  });
}

/** Where something is intercepted, the browser asks the server for everything, though it may have fetched it ahead. */
async function keepFromCache(page: Page): Promise<void> {
  await page.route(chunks, (route) => route.continue());
}

async function expectSameDocument(page: Page, isSame = true): Promise<void> {
  await expect(page.locator('body[data-here]')).toHaveCount(isSame ? 1 : 0);
}

/** Counts how often the browser loads a page, from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  return () => loads;
}

for (const [part, name] of parts) {
  test(`HTML from before a deploy, whose ${part} is gone, gives way to the new page, once`, async ({
    page,
  }) => {
    let isOld = true;
    await page.route(`**${overview}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const old = html.replace(name, (file) => file.replace('.', '.0'));
      await route.fulfill({response, body: isOld ? old : html});
      isOld = false;
    });
    const loads = countLoads(page);
    await page.goto(overview);
    await giveSign(page);
    await expect.poll(loads).toBe(2);
    await hydrated(page);
    await expect(page.locator('.navbar')).toHaveCSS('position', 'sticky');
    await expect(notice(page)).toHaveCount(0);
    expect(loads()).toBe(2);
  });
}

test('a reader who searches with words that no script will come for is told so, and can go on', async ({
  page,
}) => {
  await page.route(parts[0][1], isMissing);
  await page.goto(overview);
  await page.getByRole('button', {name: 'Search'}).click();
  await page.keyboard.type('prisma');
  await expect(notice(page)).toContainText('Parts of this page did not load.');
  await notice(page).getByRole('button', {name: 'Try again'}).hover();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).not.toBeVisible();
  await notice(page).getByRole('button', {name: 'Close'}).click();
  await expect(notice(page)).toHaveCount(0);
});

test('without its style sheet a page keeps the rules of its beginning', async ({page}) => {
  await page.route(parts[2][1], isMissing);
  await page.goto(overview);
  await giveSign(page);
  await expect(notice(page)).toContainText('Parts of this page did not load.');
  await hydrated(page);
  await expect(page.locator('.navbar')).toHaveCSS('position', 'sticky');
});

for (const [part, name] of [...parts, ['first chunk', chunks] as const]) {
  test(`without its ${part}, and nothing newer on the server, a page says so and tries again when it is told to`, async ({
    page,
  }) => {
    const loads = countLoads(page);
    const pattern = new RegExp(name.source);
    await page.route(pattern, isMissing);
    await page.goto(overview);
    await giveSign(page);
    await expect(notice(page)).toContainText('Parts of this page did not load.');
    await expect(title(page)).toHaveText(overviewTitle);
    expect(loads()).toBe(1);
    await mark(page);
    await page.getByRole('button', {name: 'Try again'}).click();
    await expectSameDocument(page, false);
    await page.waitForLoadState();
    expect(loads()).toBe(2);
    await giveSign(page);
    await expect(notice(page)).toContainText('Parts of this page did not load.');

    await page.unroute(pattern);
    await page.getByRole('button', {name: 'Try again'}).click();
    await expect.poll(loads).toBe(3);
    await hydrated(page);
    await expect(notice(page)).toHaveCount(0);
  });
}

test('a page whose server alternates between two deploys does not reload for ever', async ({
  page,
}) => {
  let count = 0;
  await page.route(`**${overview}`, async (route) => {
    const response = await route.fetch();
    count += 1;
    const name = `main.${String(count)}.js`;
    await route.fulfill({response, body: (await response.text()).replace(/main\.\w+\.js/, name)});
  });
  const loads = countLoads(page);
  await page.goto(overview);
  await mark(page);
  await giveSign(page);
  await expectSameDocument(page, false);
  await page.waitForLoadState();
  await giveSign(page);
  await expect(notice(page)).toContainText('Parts of this page did not load.');
  expect(loads()).toBe(2);
});

test('a page whose scripts hang says so after a while, and no longer once they come', async ({
  page,
}) => {
  await page.clock.install();
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(parts[0][1], async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(overview, {waitUntil: 'commit'});
  await expect(page.locator('#site-map')).toBeAttached();
  await giveSign(page);
  await expect(notice(page)).toHaveCount(0);
  await page.clock.runFor(20_000);
  await expect(notice(page)).toContainText('Parts of this page did not load.');
  release();
  await hydrated(page);
  await expect(notice(page)).toHaveCount(0);
});

test('the page after a link comes from the server when a part of it is missing', async ({page}) => {
  await keepFromCache(page);
  await open(page);
  await page.route(chunks, isMissing, {times: 1});
  const loads = countLoads(page);
  await link(page).click();
  await expect(page).toHaveURL(program);
  await expect(title(page)).toHaveText(programTitle);
  await hydrated(page);
  await expectSameDocument(page, false);
  expect(loads()).toBe(1);
  await page.goBack();
  await expect(title(page)).toHaveText(overviewTitle);
});

test('the page after a link comes from the server when a part of it hangs', async ({page}) => {
  await page.clock.install();
  await keepFromCache(page);
  await open(page);
  await page.route(chunks, hangs);
  await link(page).click();
  await expect(page).toHaveURL(program);
  await page.clock.runFor(9_000);
  await expect(title(page)).toHaveText(overviewTitle);
  await page.clock.runFor(1_000);
  await expect(title(page)).toHaveText(programTitle);
  await expect(page).toHaveURL(program);
  await expectSameDocument(page, false);
});

test('a reader who goes elsewhere while a page hangs stays there', async ({page}) => {
  await page.clock.install();
  await keepFromCache(page);
  await open(page);
  let fail: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route(chunks, async (route) => {
    await gate;
    await route.abort();
  });
  await link(page).click();
  await expect(page).toHaveURL(program);
  await page.goBack();
  await expect(page).toHaveURL(overview);
  await page.clock.runFor(15_000);
  const failed = page.waitForEvent('requestfailed');
  fail();
  await failed;
  await page.clock.runFor(1_000);
  await expect(page).toHaveURL(overview);
  await expect(title(page)).toHaveText(overviewTitle);
  await expectSameDocument(page);
  await expect(notice(page)).toHaveCount(0);
});

test('when the server is gone the reader keeps the page, is told, and can go on when it is back', async ({
  page,
  context,
}) => {
  await keepFromCache(page);
  await open(page);
  await context.setOffline(true);
  const loads = countLoads(page);
  await link(page).click();
  await expect(notice(page)).toContainText('You are still on the page you had');
  await expect(page).toHaveURL(overview);
  await expect(title(page)).toHaveText(overviewTitle);
  await expect(page.locator('#nprogress')).toHaveCount(0);
  await page.getByRole('button', {name: /Switch between dark and light mode/}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');

  const again = page.getByRole('button', {name: 'Try again'});
  await again.press('Enter');
  await expect(notice(page)).toContainText('You are still on the page you had');
  await expect(again).toBeFocused();
  await expectSameDocument(page);
  expect(loads()).toBe(0);

  await context.setOffline(false);
  await again.press('Enter');
  await expect(page).toHaveURL(program);
  await expect(title(page)).toHaveText(programTitle);
  await hydrated(page);
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('what is told goes when the reader closes it, or another page comes', async ({page}) => {
  await keepFromCache(page);
  await open(page);
  const failing = `**${program}`;
  await page.route(chunks, isMissing);
  await page.route(failing, (route) => route.abort());
  await link(page).click();
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', {name: 'Close'}).click();
  await expect(notice(page)).toHaveCount(0);
  await link(page).click();
  await expect(notice(page)).toBeVisible();
  await page.unroute(chunks);
  await page.locator('.navbar').getByRole('link', {name: 'Techave Roadmap'}).click();
  await expect(page).toHaveURL(pathTo('/'));
  await expect(notice(page)).toHaveCount(0);
  await expectSameDocument(page);
});

test('a page stays as it is when what is loaded ahead for another one is gone', async ({page}) => {
  await open(page);
  const lost: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 404) lost.push(response.url());
  });
  const loads = countLoads(page);
  await page.route(/\/assets\/(?:js|css)\//, isMissing);
  // The page behind it has a style sheet of its own.
  const next = page.getByRole('link', {name: 'Next Topic map'});
  await next.scrollIntoViewIfNeeded();
  await expect.poll(() => lost.filter((url) => url.endsWith('.css')).length).toBe(1);
  await page.waitForLoadState('networkidle');
  expect(loads()).toBe(0);
  await expectSameDocument(page);
  await expect(notice(page)).toHaveCount(0);
  await page.unroute(/\/assets\/(?:js|css)\//);
  await next.click();
  await expect(title(page)).toHaveText('Topic map');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is told is open to everyone: ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width: 320, height: 640});
    await page.route(parts[0][1], isMissing);
    await page.goto(overview);
    await giveSign(page);
    await expect(notice(page)).toBeInViewport({ratio: 1});
    const {violations, passes} = await new AxeBuilder({page}).include('.lifeline').analyze();
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.map(({id}) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
}

test.describe('a deploy under an open tab', () => {
  let folder: string;

  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deploy-'));
    cpSync(buildFolder, join(folder, 'live'), {recursive: true});
    cpSync(buildFolder, join(folder, 'next'), {recursive: true});
    renameAssets(join(folder, 'next'));
  });

  test.afterEach(() => {
    rmSync(folder, {recursive: true});
  });

  test('leads on to the new build with the next link, and loses nothing that was saved', async ({
    page,
  }) => {
    const root = join(folder, 'live');
    const server = await startServer({root, basePath: siteAddress.basePath, port: 0});
    try {
      await keepFromCache(page);
      await open(page, new URL(overview, server.url).href);
      await page.getByRole('button', {name: /Switch between dark and light mode/}).click();
      renameSync(root, join(folder, 'old'));
      renameSync(join(folder, 'next'), root);
      const loads = countLoads(page);
      await page.locator(`footer a[href="${faq}"]`).click();
      await expect(title(page)).toHaveText('Frequently Asked Questions');
      await hydrated(page);
      expect(new URL(page.url()).pathname).toBe(faq);
      await expectSameDocument(page, false);
      expect(loads()).toBe(1);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await expect(notice(page)).toHaveCount(0);
    } finally {
      await server.close();
    }
  });
});

/** Gives all scripts and style sheets of a build other names, as a build of other pages has. */
function renameAssets(root: string): void {
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'});
  const hashes = files.flatMap((file) => /^assets.*\.(\w{8})\.(?:js|css)$/.exec(file)?.[1] ?? []);
  const pattern = new RegExp(hashes.join('|'), 'g');
  const other = (text: string) => text.replace(pattern, (hash) => hash.slice(4) + hash.slice(0, 4));
  for (const file of files.filter((each) => /\.(?:html|js|css)$/.test(each))) {
    const path = join(root, file);
    const content = readFileSync(path, 'utf8');
    rmSync(path);
    writeFileSync(join(root, other(file)), file.startsWith('pagefind') ? content : other(content));
  }
}
