import type {Locator, Page} from '@playwright/test';
import {emptyRecord, toText, withMark} from '../src/components/Progress/record';
import {weeksOf} from '../src/data/week-plans';
import {expect, hydrated, pathTo, test} from './site';

const track = pathTo('/backend/internship-program/one-month');
// Docusaurus appends the namespace of docusaurus.config.ts.
const key = 'progress-roadmap';
const [week] = weeksOf('one-month');

const tick = (page: Page, name: string): Locator =>
  page.getByRole('checkbox', {name, exact: true}).first();

/** Saves progress before the page is opened, as an earlier visit would have. */
async function save(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([name, value]) => {
      if (!sessionStorage.getItem('saved')) localStorage.setItem(name, value);
      sessionStorage.setItem('saved', 'yes');
    },
    [key, text] as const,
  );
}

const saved = toText(withMark(emptyRecord, 'lesson/how-the-web-works', true, 100));

test(
  'what is ticked in one tab shows in another, stays after a reload, and can be taken back',
  {tag: '@firefox'},
  async ({context}) => {
    const [here, there] = [await context.newPage(), await context.newPage()];
    for (const page of [here, there]) {
      await page.goto(track);
      await hydrated(page);
    }
    const show = week?.evidence[0]?.show ?? '';
    const milestone = week?.milestone ?? '';
    await tick(here, show).check();
    await tick(here, 'Done: How the web works').check();
    await expect(tick(there, show)).toBeChecked();
    await expect(tick(there, 'Done: How the web works')).toBeChecked();
    await tick(there, milestone).check();
    await tick(there, show).uncheck();
    await expect(tick(here, milestone)).toBeChecked();
    await expect(tick(here, show)).not.toBeChecked();
    await here.reload();
    await expect(tick(here, milestone)).toBeChecked();
    await expect(tick(here, 'Done: How the web works')).toBeChecked();
  },
);

test('a lesson that is marked as done on its page is done in the sidebar, on its stage’s page and on the map', async ({
  page,
}) => {
  const lesson = pathTo('/backend/foundations/how-the-web-works');
  const sign = () =>
    page
      .locator(`.theme-doc-sidebar-menu a[href="${lesson}"]`)
      .evaluate((link) => getComputedStyle(link, '::after').visibility);
  await page.goto(lesson);
  await hydrated(page);
  await page.getByRole('button', {name: 'Mark as done'}).click();
  await expect(page.getByText('You have done this lesson.')).toBeVisible();
  await page.goto(pathTo('/backend/foundations'));
  await expect.poll(sign).toBe('visible');
  const inTable = page.getByRole('rowheader', {name: 'How the web works'}).getByRole('link');
  await expect(inTable).toHaveAttribute('data-state', 'done');
  await page.goto(pathTo('/backend/map'));
  const stations = page.locator('main [data-lesson="how-the-web-works"]');
  expect(await stations.count()).toBeGreaterThan(1);
  for (const station of await stations.all()) {
    await expect(station).toHaveAttribute('data-state', 'done');
  }
  await expect(page.locator('[data-lesson="node-runtime"][data-state]')).toHaveCount(0);
  await tick(page, 'Done: How the web works').uncheck();
  await expect(stations.first()).not.toHaveAttribute('data-state');
  await page.goto(lesson);
  await expect(page.getByRole('button', {name: 'Mark as done'})).toBeVisible();
});

test('a reader who comes back sees what is done without a sign, and nothing moves', async ({
  page,
}) => {
  await save(page, saved);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as {value: number}).value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  for (const path of [track, pathTo('/')]) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    if (path === track) await expect(tick(page, 'Done: How the web works')).toBeChecked();
    const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  }
});

for (const [state, text] of [
  ['garbage', '\u0000{'],
  ['of a newer version', '{"kind":"techave-roadmap-progress","version":99,"marks":{}}'],
] as const) {
  test(`where what is kept is ${state}, ticking works`, async ({page}) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await save(page, text);
    await page.goto(track);
    await hydrated(page);
    await tick(page, 'Done: How the web works').check();
    await expect(tick(page, 'Done: How the web works')).toBeChecked();
    const kept = await page.evaluate((name) => localStorage.getItem(name), key);
    if (state === 'garbage') {
      expect(kept).toContain('lesson/how-the-web-works');
    } else {
      await expect(page.getByRole('alert')).toContainText('a newer version of this site');
      expect(kept).toBe(text);
    }
    expect(errors).toEqual([]);
  });
}

test('where the storage is full ticking works, says that it is not kept, and can try again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its storage.
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = function (...args) {
      if (document.title !== 'There is room') throw new DOMException('full', 'QuotaExceededError');
      setItem.apply(this, args);
    };
  });
  await page.goto(track);
  await hydrated(page);
  await tick(page, 'Done: How the web works').check();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Your browser refuses to keep your progress');
  await alert.getByRole('button', {name: 'Try again'}).click();
  await expect(alert).toContainText('Your browser refuses to keep your progress');
  await expect(tick(page, 'Done: How the web works')).toBeChecked();
  await page.evaluate(() => {
    document.title = 'There is room';
  });
  await alert.getByRole('button', {name: 'Try again'}).click();
  await expect(alert).toHaveCount(0);
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('how-the-web');
});

test('a tick that cannot be saved because its code does not come is taken back in words', async ({
  page,
}) => {
  await page.goto(track);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/js/**', (route) => route.abort());
  const box = tick(page, 'Done: How the web works');
  await box.click();
  await expect(page.getByRole('alert')).toContainText('could not be saved');
  await expect(box).not.toBeChecked();
  await page.unroute('**/assets/js/**');
  await page.getByRole('alert').getByRole('button', {name: 'Try again'}).click();
  await expect(box).toBeChecked();
});

test('what is ticked before the scripts come is kept', async ({page}) => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/js/**', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(track, {waitUntil: 'domcontentloaded'});
  await tick(page, 'Done: How the web works').check();
  release();
  await hydrated(page);
  await expect(tick(page, 'Done: How the web works')).toBeChecked();
  await expect
    .poll(() => page.evaluate((name) => localStorage.getItem(name), key))
    .toContain('how-the-web-works');
});
