import type {Page} from '@playwright/test';
import {expect, framesPainted, hydrated, missingPath, pathTo, test} from './site';

const program = '/backend/internship-program';
/** One page of each kind. */
const pages = {
  'the home page': pathTo('/'),
  'the overview': pathTo('/backend'),
  'a page with cards': pathTo(program),
  'a track': pathTo(`${program}/one-month`),
  'a lesson': pathTo('/backend/foundations/typescript-essentials'),
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
    test(`at ${viewport.width} px Tab goes through ${kind} in order, each stop in sight`, async ({
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
      await watchStops(page);
      expect(await walk(page, 'Tab', controls.length)).toEqual({stops: controls, faults: []});
      if (kind !== 'the overview') return;

      // Out of the page, to the browser's own controls, and back in.
      await walk(page, 'Tab', 1);
      expect(await walk(page, 'Shift+Tab', controls.length)).toEqual({
        stops: controls.toReversed(),
        faults: [],
      });
    });
  }
}

test('what folds, copies, switches and chooses does so by keyboard', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pages['a page with files to copy']);
  await hydrated(page);
  await page.getByRole('button', {name: /^Copy/}).first().press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^# Weekly report/);
  const fold = page.locator('details').first();
  await fold.locator('summary').press('Space');
  await expect(fold).toHaveAttribute('open');
  await page.getByRole('button', {name: /between dark and light mode/}).press('Enter');
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
 * Numbers the controls that can be seen, in the order of the page, and returns their names. The choices of one radio
 * group are one stop. Of many controls of one kind in one part of the page, Tab goes to the first few only: the rest
 * would take most of the time and show nothing more.
 */
function markControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const enough = 4;
    const kinds = new Map<string, number>();
    const groups = new Map<string, string | undefined>();
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    const seen = [...all].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        one.checkVisibility({visibilityProperty: true}) &&
        !one.closest('[inert]'),
    );
    const stops: string[] = [];
    seen.forEach((one, index) => {
      const group = one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
      let stop = group === undefined ? undefined : groups.get(group);
      if (group === undefined || !groups.has(group)) {
        const part = one.closest('nav, aside, main, footer, table, form, details');
        const kind = [one, part].map((each) => `${each?.tagName ?? ''}.${each?.className ?? ''}`);
        const count = (kinds.get(kind.join()) ?? 0) + 1;
        kinds.set(kind.join(), count);
        stop = count > enough ? undefined : `${index} ${one.textContent.trim()}`;
        if (stop !== undefined) stops.push(stop);
        if (group !== undefined) groups.set(group, stop);
      }
      if (stop === undefined) one.tabIndex = -1;
      else one.dataset.stop = stop;
    });
    return stops;
  });
}

declare global {
  interface Window {
    /** Where the focus was after each key, and what was wrong there. */
    walked: {stop: string; faults: string[]}[];
  }
}

/** Presses a key as often as told; returns where the focus was, and where it could not be seen. */
async function walk(
  page: Page,
  key: string,
  count: number,
): Promise<{stops: string[]; faults: string[]}> {
  await page.evaluate(() => {
    window.walked = [];
  });
  for (let presses = 0; presses < count; presses += 1) {
    await page.keyboard.press(key);
    if (key === 'Tab') continue;
    // On the way up, the button back to the top comes and goes with the frames: nobody is faster than they are.
    await framesPainted(page);
  }
  const walked = await page.evaluate(() => window.walked);
  return {
    stops: walked.map(({stop}) => stop),
    faults: walked.flatMap(({stop, faults}) => faults.map((fault) => `${stop}: ${fault}`)),
  };
}

/** Lets the page itself look at each stop, when the key that led there comes up: asking it from outside is slow. */
function watchStops(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.addEventListener('keyup', ({key}) => {
      if (key !== 'Tab') return;
      const stop = document.activeElement;
      if (!(stop instanceof HTMLElement) || stop === document.body) return;
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
      const whole = stop.getBoundingClientRect();
      const header = document.querySelector('.navbar')?.getBoundingClientRect();
      let box = boxes[0] ?? whole;
      // Of a block of code that is taller than the window, what can be seen of it counts.
      const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(stop);
      const room = innerHeight - parseFloat(scrollMarginTop) - parseFloat(scrollMarginBottom);
      const isTall = box.height > room;
      if (isTall) {
        const top = Math.max(box.top, header?.bottom ?? 0);
        box = new DOMRect(box.left, top, box.width, Math.min(box.bottom, innerHeight) - top);
        if (box.height < 40) faults.push(`only ${box.height} px of it can be seen`);
      }
      if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) {
        faults.push(`it is out of the window: ${JSON.stringify(box)}`);
      }
      const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      if (!hit || !(stop.contains(hit) || hit.contains(stop))) {
        faults.push(`it is covered by ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`);
      }
      // The ring is cut where something around it hides what overflows.
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
        if (
          header &&
          !isTall &&
          !stop.closest('.navbar') &&
          box.top - ring < header.bottom &&
          box.bottom > header.top &&
          box.left < header.right &&
          !stop.closest('[role=region]')
        )
          faults.push('its ring lies under the header');
      }
      window.walked.push({stop: stop.dataset.stop ?? stop.outerHTML.slice(0, 80), faults});
    });
  });
}

test('a name in the sidebar that leads nowhere is nothing to press', async ({page}) => {
  await page.goto(pathTo('/backend'));
  await hydrated(page);
  const names = page.locator('aside a:not([href])');
  await expect(names).not.toHaveCount(0);
  // React gives one to what is listened to, so that touches reach it; tools that read aloud say “clickable” for it.
  expect(await names.evaluateAll((all) => all.filter(({onclick}) => onclick).length)).toBe(0);
});
