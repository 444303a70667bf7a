import type {Page} from '@playwright/test';
import {expect, giveSign, hydrated, pathTo, test} from './site';

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
  test(`${way} opens the search as soon as it can, with all that was typed`, async ({page}) => {
    const release = await openCold(page);
    await open(page);
    await page.keyboard.type('prisma 7');
    release();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('prisma 7');
  });
}

test('a reader who opens the search before it is there sees at once that it comes', async ({
  page,
}) => {
  const release = await openCold(page);
  const line = () =>
    page.evaluate(() => getComputedStyle(document.documentElement, '::before').content);
  expect(await line()).toBe('none');
  await page.getByRole('button', {name: 'Search'}).click();
  expect(await line()).toBe('""');
  release();
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(await line()).toBe('none');
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
