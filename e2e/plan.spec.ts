import {readFileSync} from 'node:fs';
import type {Download, Page} from '@playwright/test';
import ICAL from 'ical.js';
import {readPlan} from '../src/components/Plan/address';
import {emptyRecord, toText, withMark, withPlan} from '../src/components/Progress/record';
import {expect, hydrated, pathTo, test} from './site';

const address = pathTo('/backend/plan');
const key = 'progress-roadmap';
const track = 'plan=three-months&start=2027-02-15&off=2027-03-08.2027-03-12&id=abcd1234';
const record = withMark(withPlan(emptyRecord, track, 100), 'lesson/how-the-web-works', true, 100);

const main = (page: Page) => page.locator('main');
const weeks = (page: Page) => main(page).getByRole('table').filter({hasText: 'What you show'});
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const press = (page: Page, name: string) => main(page).getByRole('button', {name}).first().click();
const done = (page: Page) =>
  main(page).getByRole('checkbox', {name: 'Done: How the web works', includeHidden: true});

async function open(page: Page, saved?: string, fragment = ''): Promise<void> {
  if (saved !== undefined) {
    await page.goto(pathTo('/'));
    await page.evaluate(
      ([name, text]) => {
        localStorage.setItem(name, text);
      },
      [key, saved] as const,
    );
  }
  await page.goto(address + fragment);
  await hydrated(page);
}

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}

test('a reader chooses a pace, changes it, and is told what moves', async ({page}) => {
  await open(page);
  const status = main(page)
    .getByRole('status')
    .filter({hasText: /what is left|hours left/});
  await expect(status).toContainText('Choose a track or your own pace');
  expect(await kept(page)).toBeNull();
  await main(page).getByRole('radio', {name: 'At your own pace'}).check();
  await expect(status).toContainText('0 of 40 lessons done, 164 hours left: 17 weeks of 10 hours');
  await main(page).getByRole('spinbutton', {name: 'Hours a week'}).fill('20');
  await expect(status).toContainText('9 weeks of 20 hours');
  await expect(status).toContainText('8 weeks earlier than before');
  await main(page).getByLabel('First day', {exact: true}).fill('2199-01-07');
  await expect(weeks(page).getByRole('row').nth(1)).toContainText('Jan 7 – 11, 2199');
  await main(page).getByLabel('First day off').fill('2199-01-14');
  await main(page).getByLabel('Last day off').fill('2199-01-18');
  await press(page, 'Add');
  await expect(weeks(page).getByRole('row').nth(2)).toContainText('Jan 21 – 25, 2199');
  await page.reload();
  await hydrated(page);
  await expect(weeks(page).getByRole('row').nth(2)).toContainText('Jan 21 – 25, 2199');
});

test('the calendar file has the weeks of the plan on the days that the page shows', async ({
  page,
}) => {
  await open(page, toText(record));
  await expect(weeks(page).getByRole('row')).toHaveCount(13);
  const download = page.waitForEvent('download');
  await press(page, 'Save as a calendar');
  const events = new ICAL.Component(ICAL.parse(await textOf(download)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  const starts = events
    .filter(({uid}) => !uid.includes('-show@'))
    .map(({startDate}) => String(startDate));
  expect(starts.slice(0, 5)).toEqual([
    '2027-02-15',
    '2027-02-22',
    '2027-03-01',
    '2027-03-15',
    '2027-03-22',
  ]);
  expect(starts).toHaveLength(12);
});

test(
  'a plan that is shared by its address is shown, and kept only when the reader says so',
  {tag: '@firefox'},
  async ({page}) => {
    const shared = `#${track.replace('three-months', 'one-month')}`;
    await open(page, toText(record), shared);
    await expect(main(page).getByText('This plan comes from the address you opened')).toBeVisible();
    await expect(weeks(page).getByRole('row')).toHaveCount(5);
    expect(await kept(page)).toBe(toText(record));
    await press(page, 'Show my own plan');
    await expect(weeks(page).getByRole('row')).toHaveCount(13);
    await expect(page).toHaveURL(address);
    await open(page, undefined, shared);
    await press(page, 'Keep it as my plan');
    await expect(page).toHaveURL(address);
    await page.reload();
    await expect(weeks(page).getByRole('row')).toHaveCount(5);
  },
);

test('an address of a stranger breaks nothing', async ({page}) => {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await open(page, undefined, '#plan=__proto__&start=2027-02-31&hours=1e9&off=x&id=<script>');
  await expect(main(page).getByText('and this shows what is left')).toBeVisible();
  await open(page, undefined, '#off=%00&plan=one-month');
  await expect(weeks(page).getByRole('row')).toHaveCount(5);
  expect(errors).toEqual([]);
});

test('the self-test of the prerequisites sets where a plan starts', async ({page}) => {
  await page.goto(pathTo('/backend/internship-program/prerequisites'));
  await hydrated(page);
  await page.getByRole('link', {name: 'Plan 20 hours of preparation'}).click();
  await expect(main(page).getByText('The address you opened holds a part of a plan')).toBeVisible();
  await main(page).getByRole('radio', {name: '1 Month'}).check();
  await expect(weeks(page).getByRole('row')).toHaveCount(7);
  await expect(page).toHaveURL(address);
});

test('what is exported, forgotten and imported is the same again', async ({page}) => {
  await open(page, toText(record));
  await expect(done(page)).toBeChecked();
  const download = page.waitForEvent('download');
  await press(page, 'Export to a file');
  const file = await textOf(download);
  expect(file).toBe(toText(record));

  await press(page, 'Forget everything');
  const question = page.getByRole('dialog');
  await question.getByRole('button', {name: 'Keep it'}).click();
  expect(await kept(page)).toBe(toText(record));
  await press(page, 'Forget everything');
  await question.getByRole('button', {name: 'Forget everything'}).click();
  await expect(done(page)).not.toBeChecked();
  expect(await kept(page)).toBeNull();

  const input = page.getByLabel('File to import');
  await input.setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await expect(
    main(page).getByText('mine.json is imported: 1 mark and the plan changed.'),
  ).toBeVisible();
  await expect(done(page)).toBeChecked();
  expect(await kept(page)).toBe(toText(record));
  await press(page, 'Take the import back');
  await expect(done(page)).not.toBeChecked();
});

test('what was forgotten can be brought back', async ({page}) => {
  await open(page, toText(record));
  await press(page, 'Forget everything');
  await page.getByRole('dialog').getByRole('button', {name: 'Forget everything'}).click();
  await press(page, 'Bring everything back');
  await expect(done(page)).toBeChecked();
  expect(await kept(page)).toBe(toText(record));
});

test('a file that is no record is refused in words, and nothing is lost', async ({page}) => {
  await open(page, toText(record));
  await expect(done(page)).toBeChecked();
  const input = page.getByLabel('File to import');
  for (const [name, buffer, words] of [
    ['garbage.json', Buffer.from([0, 255, 123]), 'is no file with progress from here'],
    ['holiday.json', Buffer.from('{"version":1}'), 'is no file with progress from here'],
    [
      'newer.json',
      Buffer.from('{"kind":"techave-roadmap-progress","version":2,"marks":{}}'),
      'was written by a newer version',
    ],
    ['huge.json', Buffer.alloc(10_000_000, '['), 'is too large'],
  ] as const) {
    await input.setInputFiles({name, mimeType: 'application/json', buffer});
    await expect(main(page).getByText(`${name} ${words}`)).toBeVisible();
    expect(await kept(page)).toBe(toText(record));
  }
  await expect(done(page)).toBeChecked();
});

test('home shows a reader who comes back where to go on, and nothing moves', async ({page}) => {
  const card = page.getByRole('region', {name: 'Where you are'});
  await page.goto(pathTo('/'));
  await hydrated(page);
  await expect(card).toHaveCount(0);
  await page.evaluate(
    ([name, text]) => {
      localStorage.setItem(name, text);
    },
    [key, toText(record)] as const,
  );
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as {value: number}).value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  for (const width of [1366, 360]) {
    await page.setViewportSize({width, height: 740});
    await page.goto('about:blank');
    await page.goto(pathTo('/'));
    // Without a sign of the reader.
    await expect(card).toContainText('The shell, Git and pull requests');
    await expect(card).toContainText('1 of 40 lessons done');
    const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  }
});

test('on paper a plan of twelve weeks is one page', async ({page}) => {
  await open(page, toText(record));
  await expect(weeks(page).getByRole('row')).toHaveCount(13);
  const pdf = (await page.pdf({format: 'A4'})).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('an address of a page holds all of its plan', async ({page, context, browserName}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium lets a test read the clipboard.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, toText(record));
  await press(page, 'Copy its address');
  await expect(main(page).getByText('The address is copied.')).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname).toBe(address);
  expect(readPlan(copied.hash.slice(1))).toEqual(readPlan(track));
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the page says what it needs, leads to the weeks, and shows no dead control', async ({
    page,
  }) => {
    await page.goto(address);
    await expect(main(page).getByText('by scripts, and yours runs none')).toBeVisible();
    await expect(main(page).getByRole('link', {name: '2 Months'})).toHaveAttribute(
      'href',
      `${pathTo('/backend/internship-program/two-months')}#plan`,
    );
    await expect(main(page).locator('article button:visible')).toHaveCount(0);
    await expect(main(page).getByRole('radio')).toHaveCount(0);
    await expect(main(page).getByText('Architecture and ownership')).toBeVisible();
  });
});
