import type {Page} from '@playwright/test';
import {expect, hydrated, missingPath, pathTo, test} from './site';

const program = '/backend/internship-program';
/** One page of each kind. */
const pages = {
  'the home page': pathTo('/'),
  'the overview': pathTo('/backend'),
  'a page with cards': pathTo(program),
  'a track': pathTo(`${program}/one-month`),
  'a page with a self-test': pathTo(`${program}/prerequisites`),
  'a page with files to copy': pathTo(`${program}/templates`),
  'a page with a form': pathTo(`${program}/assessment`),
  'a page with wide tables': pathTo(`${program}/skills-matrix`),
  'a page of questions': pathTo(`${program}/faq`),
  'a page about the site': pathTo('/about/quality'),
  'the page for missing addresses': missingPath,
};
const laptop = {width: 1366, height: 768};
const phone = {width: 360, height: 740};

for (const [kind, path] of Object.entries(pages)) {
  for (const viewport of kind === 'the overview' ? [laptop, phone] : [laptop]) {
    test(`at ${viewport.width} px Tab goes through all of ${kind} in order, each stop in sight, and back`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({reducedMotion: 'reduce'});
      await page.goto(path);
      await hydrated(page);
      // What unfolds holds stops, too.
      const contents = page.getByRole('button', {name: 'On this page'});
      if (await contents.isVisible()) {
        await contents.evaluate((button: HTMLElement) => {
          button.click();
        });
        await expect(page.locator('.theme-doc-toc-mobile a').last()).toBeVisible();
      }
      const controls = await markControls(page);
      expect(controls.length).toBeGreaterThan(5);
      const forth = await walk(page, 'Tab', controls.length);
      expect(forth.faults).toEqual([]);
      expect(forth.stops).toEqual(controls);

      // Out of the page, to the browser's own controls, and back in.
      await page.keyboard.press('Tab');
      const back = await walk(page, 'Shift+Tab', controls.length);
      expect(back.faults).toEqual([]);
      expect(back.stops).toEqual(controls.toReversed());
    });
  }
}

test('what folds, copies, switches and chooses does so by keyboard', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pages['a page with files to copy']);
  await hydrated(page);
  await page.locator('.theme-code-block button').first().press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(await page.locator('.theme-code-block code').first().innerText());
  const fold = page.locator('details').first();
  await fold.locator('summary').press('Space');
  await expect(fold).toHaveAttribute('open');
  await page.getByRole('button', {name: /light and dark mode/}).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', /light|dark/);
  await page.goto(pages['a page with a form']);
  await hydrated(page);
  const choices = page.locator('main fieldset').first().getByRole('radio');
  await choices.first().press('Space');
  await expect(choices.first()).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(choices.nth(1)).toBeChecked();
});

/**
 * Numbers every control that can be seen, in the order of the page, and returns their names. The choices of one radio
 * group are one stop.
 */
function markControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    const groups = new Map<string, string>();
    const stops = [...all]
      .filter(
        (one) =>
          one.tabIndex >= 0 &&
          !one.matches(':disabled') &&
          one.checkVisibility({visibilityProperty: true}) &&
          !one.closest('[inert]'),
      )
      .map((one, index) => {
        const own = `${index} ${one.textContent.trim()}`;
        if (!(one instanceof HTMLInputElement) || one.type !== 'radio') {
          return (one.dataset.stop = own);
        }
        const stop = groups.get(one.name) ?? own;
        groups.set(one.name, stop);
        return (one.dataset.stop = stop);
      });
    return [...new Set(stops)];
  });
}

/** Presses a key as often as there are stops; returns where the focus was, and where it could not be seen. */
async function walk(
  page: Page,
  key: string,
  count: number,
): Promise<{stops: string[]; faults: string[]}> {
  const stops: string[] = [];
  const faults: string[] = [];
  for (let presses = 0; presses < count; presses += 1) {
    await page.keyboard.press(key);
    const seen = await page.evaluate(() => {
      const stop = document.activeElement;
      if (!(stop instanceof HTMLElement) || stop === document.body) return undefined;
      const {outlineStyle, outlineWidth, outlineOffset, outlineColor} = getComputedStyle(stop);
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      const faults: string[] = [];
      // These are worked by keyboard in every browser; what only scrolls has a name.
      if (!stop.matches('a[href], button, input, select, textarea, summary, [role][aria-label]')) {
        faults.push('it is no control');
      }
      if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 3) {
        faults.push(`its ring is ${outlineWidth} ${outlineStyle} ${outlineColor}`);
      }
      const boxes = [...stop.getClientRects()].filter(({width}) => width > 0);
      const box = boxes[0] ?? stop.getBoundingClientRect();
      if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) {
        faults.push(`it is out of the window: ${JSON.stringify(box)}`);
      }
      const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      if (!hit || !(stop.contains(hit) || hit.contains(stop))) {
        faults.push(`it is covered by ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`);
      }
      // The ring is cut where something around it hides what overflows.
      const whole = stop.getBoundingClientRect();
      for (let around = stop.parentElement; around; around = around.parentElement) {
        const {overflowX, overflowY, clipPath} = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        const hides = (overflow: string) => overflow !== 'visible';
        if (around === document.body || around === document.documentElement) break;
        const cutX = hides(overflowX) || clipPath !== 'none';
        const cutY = hides(overflowY) || clipPath !== 'none';
        if (
          (cutX && (whole.left - ring < edge.left || whole.right + ring > edge.right)) ||
          (cutY && (whole.top - ring < edge.top || whole.bottom + ring > edge.bottom))
        ) {
          faults.push(`its ring is cut by ${around.className}`);
        }
      }
      if (faults.length === 0) {
        const header = document.querySelector('.navbar')?.getBoundingClientRect();
        if (
          header &&
          !stop.closest('.navbar') &&
          box.top - ring < header.bottom &&
          box.bottom > header.top &&
          box.left < header.right &&
          !stop.closest('[role=region]')
        )
          faults.push('its ring lies under the header');
      }
      return {name: stop.dataset.stop ?? stop.outerHTML.slice(0, 80), faults};
    });
    if (!seen) break;
    stops.push(seen.name);
    faults.push(...seen.faults.map((fault) => `${seen.name}: ${fault}`));
  }
  return {stops, faults};
}
