import type {Page} from '@playwright/test';
import {criteria} from '../src/data/assessment';
import {expect, hydrated, pathTo, test} from './site';

const overview = pathTo('/backend');
const sheet = pathTo('/backend/internship-program/assessment');
const keys = ['theme-roadmap', 'search-slash-roadmap', 'score-sheet-roadmap'];

const rated = (count: number) => `${String(criteria.length - count)} criteria have no level yet.`;
const status = (page: Page) => page.locator('main').getByRole('status');
const search = (page: Page) => page.getByRole('dialog', {name: 'Search'});

/** Uses every control that keeps something, in one document, and expects each to work there. */
async function useAll(page: Page): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await page.goto(overview);
  await hydrated(page);
  const html = page.locator('html');
  for (const theme of ['light', 'dark'] as const) {
    await chooseTheme(page, theme);
    await expect(html).toHaveAttribute('data-theme', theme);
  }
  await page.keyboard.press('/');
  await search(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(search(page)).toBeHidden();

  await page.locator(`footer a[href="${sheet}"]`).click();
  await expect(page).toHaveURL(sheet);
  await expect(page.locator('h1')).toBeFocused();
  await page.keyboard.press('/');
  await expect(search(page)).toBeHidden();
  await page.locator('fieldset').first().getByRole('radio').nth(2).check();
  await expect(status(page)).toContainText(rated(1));
  await expect(html).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
}

/** Presses the button of the theme, which goes round, until it shows the one that is wanted. */
async function chooseTheme(page: Page, theme: string): Promise<void> {
  const choice = page.locator(`html[data-theme-choice=${theme}]`);
  await expect(async () => {
    if ((await choice.count()) === 0) {
      await page.getByRole('button', {name: /Switch between dark and light mode/}).click();
    }
    await expect(choice).toHaveCount(1, {timeout: 500});
  }).toPass();
}

for (const [state, breakStorage] of [
  [
    'refuses',
    () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
    },
  ],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
  [
    'is not there',
    () => {
      Object.defineProperty(window, 'localStorage', {value: null});
    },
  ],
] as const) {
  test(`where the browser’s storage ${state}, every control works, and the sheet says that it is not kept`, async ({
    page,
  }) => {
    await page.addInitScript(breakStorage);
    await useAll(page);
    await expect(status(page)).toContainText('Your browser refuses to keep the sheet');
  });
}

for (const value of ['', 'null', '{"version":1,"levels":[],"gates":{}}', '\u0000<script>']) {
  test(`where all that is kept is ${JSON.stringify(value)}, every control works and keeps anew`, async ({
    page,
  }) => {
    await page.goto(pathTo('/'));
    await page.evaluate(
      ([names, garbage]) => {
        for (const name of names) localStorage.setItem(name, garbage);
      },
      [keys, value] as const,
    );
    await useAll(page);
    await page.reload();
    await hydrated(page);
    await expect(status(page)).toContainText(rated(1));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('/');
    await expect(search(page)).toBeHidden();
  });
}

test('what another tab clears stays on this page, and is kept again with the next choice', async ({
  page,
  context,
}) => {
  await useAll(page);
  const other = await context.newPage();
  await other.goto(overview);
  await hydrated(other);
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.evaluate(() => {
    localStorage.clear();
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(status(page)).toContainText(rated(1));
  await page.locator('fieldset').nth(1).getByRole('radio').nth(1).check();
  await page.reload();
  await hydrated(page);
  await expect(status(page)).toContainText(rated(2));
});

test('a theme that is chosen in one tab is that of the others', async ({page, context}) => {
  await page.goto(overview);
  await hydrated(page);
  const other = await context.newPage();
  await other.goto(overview);
  await hydrated(other);
  await chooseTheme(other, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
