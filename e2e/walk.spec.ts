import type {Page} from '@playwright/test';
import {expect, hydrated, pathTo, test} from './site';

const home = pathTo('/');
const overview = pathTo('/backend');
const program = pathTo('/backend/internship-program');
const track = pathTo('/backend/internship-program/two-months');

/** Goes from the home page to a track by the links a reader would take; `follow` says how a link is taken. */
async function walk(page: Page, follow: (name: string) => Promise<void>): Promise<void> {
  await page.goto(home);
  await follow('Start with the overview');
  await expect(page).toHaveURL(overview);
  await expect(page.locator('h1')).toHaveText('Backend Development Overview');
  await follow('Explore Internship Program');
  await expect(page).toHaveURL(program);
  await expect(page.locator('h1')).toHaveText('Backend Internship Program');
  await follow('2 Months');
  await expect(page).toHaveURL(track);
  await expect(page.locator('h1')).toHaveText('The 2 Months track');
}

test('a reader walks from home to a track by mouse', {tag: '@firefox'}, async ({page}) => {
  await walk(page, (name) => page.locator('main').getByRole('link', {name}).first().click());
});

test('a reader walks from home to a track by keyboard alone', async ({page}) => {
  await walk(page, async (name) => {
    const isThere = () =>
      page.evaluate((wanted) => {
        const {activeElement} = document;
        return Boolean(activeElement?.closest('main') && activeElement.textContent === wanted);
      }, name);
    for (let presses = 0; !(await isThere()); presses += 1) {
      expect(presses, `Tab does not reach “${name}”`).toBeLessThan(150);
      await page.keyboard.press('Tab');
    }
    await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Enter');
  });
});

for (const [width, height] of [
  [360, 740],
  [1366, 768],
] as const) {
  test(`home shows what this is and the way in on one screen of ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height});
    await page.goto(home);
    await expect(page.locator('h1')).toBeInViewport({ratio: 1});
    const wayIn = page.getByRole('link', {name: 'Start with the overview'});
    await expect(wayIn).toBeInViewport({ratio: 1});
  });
}

test('the first stop of the Tab key skips to the content', async ({page}) => {
  await page.goto(overview);
  await hydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to main content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('nav.navbar')))).toBe(
    false,
  );
});

for (const [device, viewport] of [
  ['a laptop', {width: 1366, height: 768}],
  ['a phone', {width: 360, height: 740}],
] as const) {
  test.describe(`without scripts, on ${device}`, () => {
    test.use({javaScriptEnabled: false, viewport});

    test('a reader walks from home to a track', async ({page}) => {
      await walk(page, (name) => page.locator('main').getByRole('link', {name}).first().click());
    });

    test('the site map is one step away and lists every page', async ({page}) => {
      await page.goto(overview);
      await page.locator('.navbar').getByRole('link', {name: 'Site map'}).click();
      const map = page.getByRole('navigation', {name: 'Site map'});
      await expect(map).toBeInViewport();
      await map.getByRole('link', {name: 'Internship program', exact: true}).click();
      await expect(page).toHaveURL(program);
    });

    test('no control is shown that needs scripts', async ({page}) => {
      for (const path of [home, overview, program]) {
        await page.goto(path);
        expect(await page.locator('button:visible').allTextContents()).toEqual([]);
      }
    });

    test('every answer is open', async ({page}) => {
      await page.goto(overview);
      await expect(
        page.getByText('Many successful backend developers are self-taught'),
      ).toBeVisible();
    });
  });
}

test(
  'the page for addresses that do not exist says so and leads on',
  {tag: '@firefox'},
  async ({page}) => {
    const response = await page.goto(pathTo('/no-such-page'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('There is no page at this address');
    await page.locator('main').getByRole('link', {name: 'Backend overview'}).click();
    await expect(page).toHaveURL(overview);
  },
);

test('the theme follows the system until the reader chooses, and the choice is kept', async ({
  page,
}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(home);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', {name: /light mode/}).click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.goto(overview);
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test(
  'a reader comes from one page to the next, and knows where they are',
  {tag: '@firefox'},
  async ({page}) => {
    await page.goto(program);
    await expect(page.locator('.theme-doc-sidebar-container .menu__link--active')).toHaveText(
      'Internship program',
    );
    await page.getByRole('link', {name: /^Next/}).click();
    await expect(page).toHaveURL(pathTo('/backend/internship-program/one-month'));
    await expect(page.getByRole('navigation', {name: 'Breadcrumbs'})).toContainText('1 Month');
    await page.getByRole('link', {name: /^Previous/}).click();
    await expect(page).toHaveURL(program);
  },
);

test('on a phone the menu opens and leads to a page', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto(overview);
  await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
  const menu = page.locator('.navbar-sidebar .theme-doc-sidebar-menu');
  await menu.getByRole('link', {name: 'Internship program', exact: true}).click();
  await expect(page).toHaveURL(program);
});
