import {AxeBuilder} from '@axe-core/playwright';
import type {Locator, Page} from '@playwright/test';
import {expect, hydrated, pathTo, setTextSize, test} from './site';

const overview = pathTo('/backend');
const phone = {width: 360, height: 740};

test.use({viewport: phone});

/** Opens the menu of the overview by keyboard. */
async function openMenu(page: Page): Promise<{toggle: Locator; menu: Locator}> {
  await page.goto(overview);
  await hydrated(page);
  const toggle = page.locator('.navbar__toggle');
  await toggle.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', {name: 'Menu'});
  await expect(menu.locator('.navbar-sidebar')).toBeVisible();
  return {toggle, menu};
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open menu is a dialog with a name and without faults, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    const {menu} = await openMenu(page);
    await expect(menu).toHaveAttribute('aria-modal', 'true');
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(
      violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);
  });
}

test('the focus moves into the menu and stays there', async ({page}) => {
  await openMenu(page);
  await expect(page.locator('.navbar-sidebar :focus')).toHaveCount(1);
  for (const key of ['Tab', 'Shift+Tab']) {
    let inside = 0;
    for (let presses = 0; presses < 40; presses += 1) {
      const place = await page.evaluate(() => {
        const {activeElement} = document;
        // Between the last control and the first one stands the browser itself.
        if (!activeElement || activeElement === document.body) return 'browser';
        return activeElement.closest('.navbar-sidebar') ? 'menu' : activeElement.outerHTML;
      });
      expect(['menu', 'browser']).toContain(place);
      if (place === 'menu') inside += 1;
      await page.keyboard.press(key);
    }
    expect(inside).toBeGreaterThan(20);
  }
});

test('the page behind the menu is out of reach and does not scroll', async ({page}) => {
  await openMenu(page);
  await page.mouse.move(350, 400);
  await page.mouse.wheel(0, 600);
  await page.keyboard.press('End');
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const behind = page.locator('main a').first();
  await behind.evaluate((link: HTMLElement) => {
    link.focus();
  });
  await expect(behind).not.toBeFocused();
});

for (const [way, close] of [
  ['the Escape key', (page: Page) => page.keyboard.press('Escape')],
  [
    'its button',
    (page: Page) => page.getByRole('button', {name: 'Close navigation bar'}).press('Enter'),
  ],
  ['a click beside it', (page: Page) => page.mouse.click(350, 400)],
] as const) {
  test(`${way} closes the menu and gives the focus back to the button that opened it`, async ({
    page,
  }) => {
    const {toggle, menu} = await openMenu(page);
    await close(page);
    await expect(menu).toHaveCount(0);
    await expect(toggle).toBeFocused();
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(menu.locator('.navbar-sidebar')).toBeVisible();
  });
}

test('the way back closes the menu and stays on the page', {tag: '@firefox'}, async ({page}) => {
  await page.goto(pathTo('/'));
  await hydrated(page);
  await page.getByRole('link', {name: 'Start with the overview'}).click();
  await expect(page).toHaveURL(overview);
  // The address changes before the page is there; the page's title then takes the focus.
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  const toggle = page.locator('.navbar__toggle');
  await toggle.click();
  const menu = page.getByRole('dialog', {name: 'Menu'});
  await expect(menu).toHaveCount(1);
  await page.evaluate(() => {
    history.back();
  });
  await expect(menu).toHaveCount(0);
  await expect(toggle).toBeFocused();
  await expect(page).toHaveURL(overview);
});

test('a wider window closes the menu, and the page can be used', async ({page}) => {
  const {menu} = await openMenu(page);
  await page.setViewportSize({width: 1366, height: 768});
  await expect(menu).toHaveCount(0);
  await page.locator('main').getByRole('link', {name: '1 Month'}).first().click();
  await expect(page).toHaveURL(pathTo('/backend/internship-program/one-month'));
});

test(
  'a link in the menu leads to its page, on which the menu is closed',
  {tag: '@firefox'},
  async ({page}) => {
    const {menu} = await openMenu(page);
    await menu
      .locator('.theme-doc-sidebar-menu')
      .getByRole('link', {name: 'Internship program', exact: true})
      .press('Enter');
    await expect(page).toHaveURL(pathTo('/backend/internship-program'));
    await expect(menu).toHaveCount(0);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  },
);

for (const textSize of [100, 200]) {
  test(`at 320 px and ${textSize} % text the whole menu can be read and used`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    const {menu} = await openMenu(page);
    await setTextSize(page, textSize);
    const controls = menu.locator(':is(a, button):visible');
    expect(await controls.count()).toBeGreaterThan(5);
    const faults = await controls.evaluateAll((all) =>
      all
        .filter((control) => !control.closest('[inert]'))
        .flatMap((control) => {
          control.scrollIntoView({block: 'nearest'});
          const {left, right, top, bottom} = control.getBoundingClientRect();
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          const fits =
            left > -1 && right < innerWidth + 1 && control.scrollWidth <= control.clientWidth + 1;
          return fits && (control.contains(hit) || hit?.contains(control))
            ? []
            : [control.outerHTML.slice(0, 120)];
        }),
    );
    expect(faults).toEqual([]);
  });
}
