import type {Page} from '@playwright/test';
import {expect, framesPainted, giveSign, hydrated, pathTo, test} from './site';

const overview = pathTo('/backend');

// On a slowed processor a trace takes longer than all else.
test.use({trace: 'off'});

/** Opens a page whose scripts stay away until `release` is called, on a slow processor. */
async function openCold(page: Page, path = overview): Promise<() => void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', {rate: 4});
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/js/**', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(path, {waitUntil: 'domcontentloaded'});
  return release;
}

test('a page loads no script before its reader gives a sign, but the one that helps when others do not come', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(overview);
  await page.waitForLoadState('networkidle');
  const [lifeline, ...others] = scripts;
  expect(lifeline).toContain('/lifeline.js');
  expect(others).toEqual([]);
  await giveSign(page);
  await hydrated(page);
  expect(scripts.length).toBeGreaterThan(1);
});

test('a press is a sign when it is over', async ({page}) => {
  await page.goto(overview);
  const scripts = page.locator('script[data-late][src]');
  const dispatch = (type: string) =>
    page.evaluate((name) => dispatchEvent(new PointerEvent(name)), type);
  await dispatch('pointerdown');
  await framesPainted(page);
  await expect(scripts).toHaveCount(0);
  await dispatch('pointerup');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
});

for (const [sign, give] of [
  ['a key', (page: Page) => page.keyboard.press('Shift')],
  ['a scroll', (page: Page) => page.mouse.wheel(0, 100)],
  ['the focus', (page: Page) => page.getByRole('link', {name: 'Backend'}).first().focus()],
] as const) {
  test(`${sign} is a sign`, async ({page}) => {
    await page.goto(overview);
    await give(page);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  });
}

test('the frame that answers a sign is painted before anything is loaded', async ({page}) => {
  await page.goto(overview);
  const sheetsAndScripts = await page.evaluate(async () => {
    const count = () =>
      document.querySelectorAll('head [rel=stylesheet], script[data-late][src]').length;
    dispatchEvent(new Event('pointermove'));
    const atOnce = count();
    const inFrame = await new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        resolve(count());
      }),
    );
    return [atOnce, inFrame];
  });
  expect(sheetsAndScripts).toEqual([0, 0]);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
});

test('a sheet that a reader fills in asks for its scripts at once', async ({page}) => {
  await page.goto(pathTo('/backend/internship-program/assessment'));
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
});

test('the first click changes the theme at once, and the choice is kept', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  const release = await openCold(page);
  const root = page.locator('html');
  const toggle = page.getByRole('button', {name: /Switch between dark and light mode/});
  await toggle.click();
  await toggle.click();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  release();
  await hydrated(page);
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(toggle).toHaveAccessibleName(/currently dark mode/);
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('the first click on the menu opens the site map, and then the menu', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  const release = await openCold(page);
  await page.locator('.navbar__toggle').click();
  const early = page.locator('dialog.early-menu');
  await expect(early.getByRole('link', {name: 'FAQ'})).toBeVisible();
  release();
  await expect(page.locator('.navbar-sidebar')).toBeVisible();
  await expect(early).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.navbar__toggle')).toBeFocused();
});

test('a reader who closes the early list does not get the menu after it', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  const release = await openCold(page);
  await page.locator('.navbar__toggle').click();
  await expect(page.locator('dialog.early-menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.early-menu')).not.toBeVisible();
  release();
  await hydrated(page);
  await expect(page.locator('.navbar-sidebar')).not.toBeVisible();
});

for (const [way, open] of [
  ['a click', (page: Page) => page.getByRole('button', {name: 'Search'}).click()],
  ['the / key', (page: Page) => page.keyboard.press('/')],
  ['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
] as const) {
  test(`${way} opens the search at once, and what is typed is searched for as soon as it can be`, async ({
    page,
  }) => {
    const release = await openCold(page);
    await open(page);
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('leetcode');
    await page.keyboard.press('Enter');
    const status = page.getByRole('dialog', {name: 'Search'}).getByRole('status');
    await expect(status).toHaveText('Loading …');
    release();
    await expect(status).toHaveText('1 page found for “leetcode”');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('leetcode');
  });
}

for (const [way, close] of [
  ['its button', (page: Page) => page.getByRole('button', {name: 'Close'}).click()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['a click beside it', (page: Page) => page.mouse.click(5, 300)],
] as const) {
  test(`${way} closes the search before its scripts are there, and it stays closed`, async ({
    page,
  }) => {
    const release = await openCold(page);
    const field = page.getByRole('searchbox');
    await page.getByRole('button', {name: 'Search'}).click();
    await expect(field).toBeFocused();
    await close(page);
    await expect(field).not.toBeVisible();
    release();
    await hydrated(page);
    await expect(field).not.toBeVisible();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
  });
}

for (const [part, press] of [
  [
    'link',
    (page: Page) => page.getByRole('link', {name: 'FAQ'}).first().click({noWaitAfter: true}),
  ],
  [
    'button',
    (page: Page) =>
      page
        .getByRole('button', {name: /^Collapse/})
        .first()
        .click(),
  ],
] as const) {
  test(`a reader who presses a ${part} sees at once that something comes of it`, async ({page}) => {
    await openCold(page);
    await page.route('**/faq/', () => undefined);
    // A document that gives way to another one answers no question of ours.
    const told = page.waitForRequest('**/the-line-is-there');
    await page.evaluate(() => {
      const look = () => {
        const {content} = getComputedStyle(document.documentElement, '::before');
        document.body.dataset['line'] ??= content;
        if (content === '""') void fetch('the-line-is-there');
        else requestAnimationFrame(look);
      };
      look();
    });
    await expect(page.locator('body')).toHaveAttribute('data-line', 'none');
    await press(page);
    await told;
  });
}

test('a page waits a second with its scripts when another one is asked for', async ({page}) => {
  await page.clock.install();
  await page.goto(overview);
  const scripts = page.locator('script[data-late][src]');
  // As when a link is pressed; but a document that gives way to another one answers no question of ours.
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeunload'));
    dispatchEvent(new Event('pointerup'));
  });
  await page.clock.runFor(900);
  await expect(scripts).toHaveCount(0);
  await page.clock.runFor(200);
  await expect(scripts).not.toHaveCount(0);
});

test('the first click on a link leads on without any script', async ({page}) => {
  await openCold(page);
  await page.locator('.theme-doc-sidebar-menu').getByRole('link', {name: 'FAQ'}).click();
  await expect(page).toHaveURL(pathTo('/backend/internship-program/faq'));
  await expect(page.locator('h1')).toBeVisible();
});

test('an answer that is chosen before the scripts are there stays chosen', async ({page}) => {
  const release = await openCold(page, pathTo('/backend/internship-program/assessment'));
  const level = page.getByRole('radio').nth(2);
  await level.check();
  release();
  await hydrated(page);
  await expect(level).toBeChecked();
});

test('a reader who jumps far down a lesson before scripts come is still there when they have come', async ({
  page,
}) => {
  const release = await openCold(page, pathTo('/backend/http-apis/nestjs-first-api'));
  const last = page.locator('article h2').last();
  await last.scrollIntoViewIfNeeded();
  const place = await last.boundingBox();
  release();
  await hydrated(page);
  expect(await last.boundingBox()).toEqual(place);
});

test.describe('a long page is laid out in steps', () => {
  const lesson = pathTo('/backend/http-apis/nestjs-first-api');
  const end = 'article h2:last-of-type';
  /** As in a window that is not painted: no step follows the first. */
  const standStill = `requestAnimationFrame = () => 0`;
  const isLaidOut = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => element.getClientRects().length > 0);

  test('each in a frame of its own, and without a sign too', async ({page}) => {
    await page.addInitScript(`
      window.seen = [];
      new MutationObserver(() => {
        const {arriving} = document.documentElement.dataset;
        requestAnimationFrame((time) => window.seen.push([arriving, time]));
      }).observe(document, {subtree: true, attributeFilter: ['data-arriving']});
    `);
    await page.goto(lesson);
    await expect(page.locator('html')).not.toHaveAttribute('data-arriving');
    await expect.poll(() => page.evaluate('window.seen.length')).toBe(4);
    const seen = await page.evaluate<[step: string | undefined, time: number][]>('window.seen');
    expect(seen.map(([step]) => step)).toEqual(['1', '2', '3', undefined]);
    expect(new Set(seen.map(([, time]) => time)).size).toBe(4);
    expect(await isLaidOut(page, end)).toBe(true);
  });

  test('but at once for whoever does something', async ({page}) => {
    await page.addInitScript(standStill);
    await page.goto(lesson);
    expect(await isLaidOut(page, end)).toBe(false);
    await page.keyboard.press('End');
    expect(await isLaidOut(page, end)).toBe(true);
    await expect(page.getByRole('contentinfo')).toBeInViewport();
  });

  for (const [what, address] of [
    ['a place', '#check-yourself'],
    ['words', '#:~:text=boxes%20for%20objects'],
  ] as const) {
    test(
      `but at once when the address asks for ${what} in it`,
      {tag: '@firefox'},
      async ({page}) => {
        await page.addInitScript(standStill);
        await page.goto(lesson + address);
        expect(await isLaidOut(page, end)).toBe(true);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20_000);
      },
    );
  }

  test('but at once when its reader comes back to a place in it', async ({page}) => {
    await page.goto(lesson);
    await page.locator(end).scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await page.addInitScript(standStill);
    await page.reload();
    expect(await isLaidOut(page, end)).toBe(true);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  });
});
