import type {Page} from '@playwright/test';
import {expect, hydrated, missingPath, pathTo, test} from './site';

const pages = [pathTo('/'), pathTo('/backend'), pathTo('/backend/internship-program'), missingPath];
const sizes = {phone: {width: 360, height: 740}, laptop: {width: 1366, height: 768}};

for (const path of pages) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`on a ${size} Tab goes through all of ${path} in order, each stop in sight, and back`, async ({
      page,
    }) => {
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

/** Numbers every control that can be seen, in the order of the page, and returns their names. */
function markControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    return [...all]
      .filter(
        (one) =>
          one.tabIndex >= 0 &&
          !one.matches(':disabled') &&
          one.checkVisibility({visibilityProperty: true}) &&
          !one.closest('[inert]'),
      )
      .map((one, index) => (one.dataset.stop = `${index} ${one.textContent.trim()}`));
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
