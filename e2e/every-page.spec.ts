/**
 * What holds on every page there is. One test a page, so that a page is loaded twice and not twenty times: on a laptop
 * in light, and on a phone in dark. Each step reports all that it finds, and the next one runs all the same.
 */
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {contrastFaults} from './contrast';
import {textBeyondTheEdge} from './edge';
import {differences, drawnBoxes} from './paper';
import {
  expect,
  hydrated,
  missingPath,
  recordTitles,
  redirectPaths,
  setTextSize,
  settled,
  sitemapPaths,
  test,
  titles,
} from './site';

const laptop = {width: 1366, height: 768};
const phone = {width: 360, height: 740};
// A4 at 96 pixels an inch, less margins of 1 cm.
const paper = {width: 718, height: 1046};

// A trace takes a third of the time again, and what fails here says all there is to know.
test.use({trace: 'off'});

test('the sitemap lists the pages there are', () => {
  expect(sitemapPaths().length).toBeGreaterThanOrEqual(3);
});

for (const path of [...sitemapPaths(), missingPath]) {
  test(`${path} is open to everyone, on every screen and on paper`, async ({page, site}) => {
    test.slow();
    const complaints = listen(page, site, path === missingPath ? path : undefined);
    await recordTitles(page);

    await test.step('on a laptop, in light', async () => {
      await page.setViewportSize(laptop);
      await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
      await page.goto(path);
      await settled(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      expect.soft(complaints).toEqual([]);
      expect.soft(await titles(page), 'one title from the first byte on').toHaveLength(1);
      expect.soft(await axe(page)).toEqual([]);
      await expectContrast(page);
      await expectMarkedLinks(page);
      await expect.soft(page.getByRole('button', {name: 'Search'})).toBeVisible();
      expect.soft(await moving(page), 'what moves without motion').toEqual([]);
      expect.soft(await unnamed(page), 'tabs and checkboxes without a name').toEqual([]);
    });

    await test.step('on a laptop, in dark', async () => {
      await switchTheme(page, 'dark');
      await expectContrast(page);
      expect.soft(await axe(page, themed)).toEqual([]);
    });

    await test.step('on a phone, in dark', async () => {
      await page.setViewportSize(phone);
      await page.reload();
      await settled(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect.soft(complaints).toEqual([]);
      expect.soft(await axe(page)).toEqual([]);
      await expectContrast(page);
    });

    await test.step('on a phone, in light', async () => {
      await switchTheme(page, 'light');
      await expectContrast(page);
      expect.soft(await axe(page, themed)).toEqual([]);
    });

    for (const textSize of [100, 200]) {
      await test.step(`at 320 px and ${textSize} % text, scrolling in one direction only`, async () => {
        await page.setViewportSize({width: 320, height: 640});
        await setTextSize(page, textSize);
        expect
          .soft(await page.evaluate(() => document.documentElement.scrollWidth))
          .toBeLessThanOrEqual(320);
        // What is cut off inside a box that hides its overflow would not make the page scroll.
        expect.soft(await textBeyondTheEdge(page)).toEqual([]);
      });
    }
    await setTextSize(page, 100);

    await test.step('on paper, the same from either theme and without furniture', async () => {
      await page.setViewportSize(paper);
      await page.emulateMedia({media: 'print'});
      expect.soft(await furniture(page)).toEqual([]);
      const light = await drawnBoxes(page);
      expect.soft(light.length).toBeGreaterThan(20);
      await switchTheme(page, 'dark');
      const dark = await drawnBoxes(page);
      expect.soft(differences(light, dark)).toEqual([]);
      expect.soft(dark.length).toBe(light.length);
      await page.emulateMedia({media: 'screen'});
    });

    await test.step('in forced colors', async () => {
      await page.emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
      // The reader's colors are dark, the theme that they have chosen here is light.
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'light';
      });
      await page.setViewportSize(laptop);
      await expectForcedColors(page);
      await page.setViewportSize(phone);
      await page.locator('.navbar__toggle').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectForcedColors(page);
    });
  });
}

test('every earlier address leads to its page', async ({page}) => {
  expect(redirectPaths.length).toBeGreaterThan(5);
  for (const path of redirectPaths) {
    await page.goto(path);
    await expect(page.locator('h1')).not.toHaveText('This page has moved');
    await hydrated(page);
  }
});

/** The page follows the system's theme, as long as its reader has chosen none. */
async function switchTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({colorScheme});
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

/** The rules of axe that the theme can break, but for the one of contrast. */
const themed = ['link-in-text-block'];

/**
 * What axe finds on the page, by all of its rules or by some; with all of them first. Left out is the rule of contrast,
 * which takes four times as long as all others together: {@link contrastFaults} finds what it finds, and asks for more.
 */
async function axe(page: Page, rules?: string[]): Promise<string[]> {
  const {violations, passes, inapplicable} = await new AxeBuilder({
    page,
    // It is on the page since the first time.
    ...(rules && {axeSource: 'void axe'}),
  })
    // A page has no frames: so axe need not carry all that it saw to a page of its own.
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      runOnly: rules ?? [
        'wcag2a',
        'wcag2aa',
        'wcag21a',
        'wcag21aa',
        'wcag22a',
        'wcag22aa',
        'best-practice',
      ],
      ...(!rules && {rules: {'color-contrast': {enabled: false}}}),
    })
    .analyze();
  // Where a page has no links in its texts, the one rule has nothing to do.
  const done = [...violations, ...passes, ...(rules ? inapplicable : [])];
  expect.soft(done.length).toBeGreaterThan(rules ? 0 : 10);
  return violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Every text reads at 7:1. */
async function expectContrast(page: Page): Promise<void> {
  const {texts, faults} = await contrastFaults(page);
  expect.soft(texts).toBeGreaterThan(20);
  expect.soft(faults).toEqual([]);
}

/** Links in the texts and the footer are underlined, and show that they lead away. */
async function expectMarkedLinks(page: Page): Promise<void> {
  const links = await page
    .locator(':is(.markdown, footer) :is(p, li, th, td, dd) a:not(.hash-link)')
    .evaluateAll((all) =>
      all
        // What looks like a button is known by its border; a station of the map by its place on a line.
        .filter((link) => getComputedStyle(link).borderTopStyle === 'none' && !link.closest('svg'))
        .map((link) => ({
          text: link.textContent.trim(),
          underlined: getComputedStyle(link).textDecorationLine === 'underline',
          leadsAway: link instanceof HTMLAnchorElement && link.origin !== location.origin,
          marked: getComputedStyle(link, '::after').content.includes('↗'),
        })),
    );
  expect.soft(links.length).toBeGreaterThan(3);
  expect.soft(links.filter(({underlined}) => !underlined)).toEqual([]);
  expect.soft(links.filter(({leadsAway, marked}) => leadsAway !== marked)).toEqual([]);
}

/** What is animated or glides. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(one);
        const waits = transitionDuration.split(',').some((time) => parseFloat(time) > 0);
        return animationName !== 'none' || waits || scrollBehavior === 'smooth';
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Lists of tabs and checkboxes without a name. */
function unnamed(page: Page): Promise<string[]> {
  return page
    .locator(':is([role=tablist], input[type=checkbox]):not([aria-label], [aria-labelledby])')
    .evaluateAll((all) =>
      all
        .filter((one) => !(one instanceof HTMLInputElement && one.labels?.length))
        .map((one) => one.outerHTML.slice(0, 120)),
    );
}

/** What belongs to the site and not to the page, and is shown. */
function furniture(page: Page): Promise<string[]> {
  const selector =
    'nav, aside, footer:not(article footer), button, .theme-edit-this-page, .pagination-nav, .hash-link';
  return page
    .locator(selector)
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 120)),
    );
}

/** What is current, what can be pressed and every line can be seen in the reader's own colors, which are dark here. */
async function expectForcedColors(page: Page): Promise<void> {
  const unseen = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) =>
        one.checkVisibility({visibilityProperty: true}),
      );
    const name = (element: Element) => element.outerHTML.slice(0, 160);
    const pale = (color: string) =>
      (color.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 200);
    return {
      current: shown('a[aria-current=page], .table-of-contents__link--active')
        .filter((one) => getComputedStyle(one).borderInlineStartWidth !== '4px')
        .map(name),
      buttons: shown('button:not(.theme-back-to-top-button)')
        .filter((one) => getComputedStyle(one).borderTopStyle !== 'solid')
        .map(name),
      lines: shown('svg line:first-child, svg circle:only-child')
        .filter((one) => !pale(getComputedStyle(one).stroke) && !pale(getComputedStyle(one).fill))
        .map(name),
      signs: shown('.menu__caret')
        .filter((one) => !pale(getComputedStyle(one, '::before').backgroundColor))
        .map(name),
    };
  });
  expect.soft(unseen).toEqual({current: [], buttons: [], lines: [], signs: []});
}

/** Collects what a page should never do: errors on the console, failed requests, requests to other origins. */
function listen(page: Page, site: string, missing?: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const expected = missing && message.location().url.endsWith(missing);
    if (['error', 'warning'].includes(message.type()) && !expected) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    if (origin !== site && protocol !== 'data:') {
      complaints.push(`another origin: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 300 && !(missing && response.url().endsWith(missing))) {
      complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  return complaints;
}
