import {By} from 'selenium-webdriver';
import {expect, missingPath, pathTo, sitemapPaths} from '../site';
import {test} from './webkit';

const program = '/backend/internship-program';

/** A page of each type. */
const pages = [
  '/',
  '/backend',
  program,
  `${program}/two-months`,
  `${program}/prerequisites`,
  `${program}/tech-stack`,
  `${program}/projects/own-app`,
  `${program}/assessment`,
  `${program}/skills-matrix`,
  `${program}/templates`,
  `${program}/faq`,
].map(pathTo);

test('the pages to open are there', () => {
  const there = sitemapPaths();
  expect(pages.filter((path) => !there.includes(path))).toEqual([]);
});

for (const path of [...pages, missingPath]) {
  test(`on a phone ${path} comes alive without a complaint, fits, and leads to the next page`, async ({
    webkit: {open, complaints, driver},
  }) => {
    await open(path);
    expect(await driver.executeScript('return innerWidth')).toBe(360);
    expect(await driver.executeScript('return navigator.userAgent')).toContain('AppleWebKit');
    expect(
      await driver.executeScript('return document.documentElement.scrollWidth'),
    ).toBeLessThanOrEqual(360);
    expect(await complaints()).toEqual([]);

    const heading = () => driver.executeScript('return document.querySelector("h1")?.textContent');
    const before = await heading();
    await driver.executeScript('document.body.dataset.here = "yes"');
    const link = driver.findElement(By.css(`main a[href^="${pathTo('/')}"]:not([href*="#"])`));
    const target = await link.getAttribute('href');
    await driver.executeScript('arguments[0].scrollIntoView({block: "center"})', link);
    await link.click();
    await expect.poll(() => driver.executeScript('return location.href')).toBe(target);
    // The address changes before the content does.
    await expect.poll(heading).not.toBe(before);
    await expect.poll(heading).toBeTruthy();
    // Without loading the site anew.
    expect(await driver.executeScript('return document.body.dataset.here')).toBe('yes');
    expect(await complaints()).toEqual([]);
  });
}

test('a complaint of a page is heard', async ({webkit: {open, complaints, driver}}) => {
  await open(pathTo('/backend'));
  await driver.executeScript('setTimeout(() => { throw new Error("planted"); }); console.error(7)');
  await expect.poll(complaints).toEqual(['console: 7', expect.stringContaining('planted')]);
});

test('a table shown as cards keeps its roles', async ({webkit: {open, driver}}) => {
  await open(pathTo('/backend'));
  const table = driver.findElement(By.css('[role=table]'));
  expect(await table.findElement(By.css('tbody tr')).getCssValue('display')).toBe('grid');
  for (const [selector, role] of [
    ['tbody tr', 'row'],
    ['tbody th', 'rowheader'],
    ['tbody td', 'cell'],
    ['thead th', 'columnheader'],
  ] as const) {
    expect(await table.findElement(By.css(selector)).getAriaRole()).toBe(role);
  }
});

test('the menu opens as a dialog, leads to a page and closes', async ({
  webkit: {open, complaints, driver},
}) => {
  await open(pathTo('/backend'));
  await driver.findElement(By.css('.navbar__toggle')).click();
  const link = driver.findElement(By.css('dialog[open] .theme-doc-sidebar-menu a[href$="/faq/"]'));
  await driver.executeScript('arguments[0].scrollIntoView({block: "center"})', link);
  await link.click();
  await expect
    .poll(() => driver.executeScript('return document.querySelector("h1").textContent'))
    .toMatch(/questions/i);
  expect(await driver.findElements(By.css('dialog[open] .navbar-sidebar'))).toEqual([]);
  expect(await complaints()).toEqual([]);
});

test('the search finds pages', async ({webkit: {open, complaints, driver}}) => {
  await open(pathTo('/backend'));
  await driver.findElement(By.css('[aria-keyshortcuts]')).click();
  await driver.findElement(By.css('dialog[open] input[type=search]')).sendKeys('PostgreSQL');
  await expect
    .poll(async () => (await driver.findElements(By.css('dialog[open] mark'))).length, {
      timeout: 20_000,
    })
    .toBeGreaterThan(3);
  expect(await complaints()).toEqual([]);
});
