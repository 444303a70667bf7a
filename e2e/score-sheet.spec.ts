import type {Locator, Page} from '@playwright/test';
import {fromText, type Sheet} from '../src/components/ScoreSheet/sheet';
import {score} from '../src/components/ScoreSheet/score';
import {levelName, statusWords, trackWords} from '../src/components/ScoreSheet/words';
import {criteria, type Level, levels, tickedGates} from '../src/data/assessment';
import {trackName, tracks} from '../src/data/tracks';
import {expect, pathTo, test} from './site';

const address = pathTo('/backend/internship-program/assessment');
// Docusaurus appends the namespace of docusaurus.config.ts.
const key = 'score-sheet-roadmap';

const filled: Sheet = {
  levels: Object.fromEntries(criteria.map(({id}, index) => [id, ((index + 1) % 4) as Level])),
  gates: ['milestones'],
};

test('chosen levels are added up, and each track shows what is missing', async ({page}) => {
  await open(page);
  await expectShown(page, {levels: {}, gates: []});
  await fill(page, filled);
  await expectShown(page, filled);
  const even: Sheet = {
    levels: Object.fromEntries(criteria.map(({id}) => [id, 2])),
    gates: ['milestones'],
  };
  await fill(page, even);
  await expectShown(page, even);
  await expect(page.getByRole('status')).toHaveText('67 of 100 points.');
});

test('what is rated is still there after a reload, and nothing below it moves', async ({page}) => {
  await open(page);
  await fill(page, filled);
  await page.reload();
  await hydrated(page);
  await expectShown(page, filled);
  expect(fromText(await page.evaluate((name) => localStorage.getItem(name), key))).toEqual(filled);

  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as {value: number}).value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto('about:blank');
  await page.goto(`${address}#score-sheet`);
  await hydrated(page);
  await expectShown(page, filled);
  const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

for (const text of ['{', 'null', '{"version":1,"levels":{"design":9,"x":1},"gates":7}', '[[]]']) {
  test(`a kept value that is corrupt is a fresh start: ${text}`, async ({page}) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.addInitScript(
      ([name, value]) => {
        // Only at the first visit: what the page keeps afterwards is its own.
        if (!sessionStorage.getItem('planted')) localStorage.setItem(name, value);
        sessionStorage.setItem('planted', 'yes');
      },
      [key, text] as const,
    );
    await open(page);
    await expectShown(page, {levels: {}, gates: []});
    await fill(page, filled);
    await page.reload();
    await hydrated(page);
    await expectShown(page, filled);
    expect(errors).toEqual([]);
  });
}

test('where the browser refuses to keep anything the sheet works, and says so', async ({page}) => {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await page.addInitScript(() => {
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  await open(page);
  await fill(page, filled);
  await expectShown(page, filled, true);
  await expect(page.getByRole('status')).toContainText('refuses to keep the sheet');
  expect(errors).toEqual([]);
});

test('what is chosen before the scripts come is not lost', async ({page}) => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(address, {waitUntil: 'commit'});
  await group(page, 'Design').getByRole('radio').nth(2).check();
  await page.getByRole('checkbox', {name: tickedGates[0]?.name ?? ''}).check();
  release();
  await hydrated(page);
  await expectShown(page, {levels: {design: 2}, gates: ['milestones']});
});

test('another tab shows what was rated last', async ({context}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await open(one);
  await open(two);
  await fill(one, filled);
  await expectShown(two, filled);
  await group(two, 'Demo').getByRole('radio').nth(0).check();
  await expectShown(one, {...filled, levels: {...filled.levels, demo: 0}});
});

test('a cleared sheet can be brought back', async ({page}) => {
  await open(page);
  const clear = page.getByRole('button', {name: 'Clear the sheet'});
  await expect(clear).toBeDisabled();
  await fill(page, filled);
  await clear.click();
  await expect(page.getByRole('radio', {checked: true})).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('The sheet is cleared.');
  const back = page.getByRole('button', {name: 'Bring my ratings back'});
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expectShown(page, filled);
});

test('the keyboard alone fills it in', async ({page}) => {
  await open(page);
  const [first] = criteria;
  const radios = group(page, first.name).getByRole('radio');
  await radios.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(2)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expectShown(page, {levels: {[first.id]: 2}, gates: []});
  // One tab stop for each criterion, then one for each gate.
  for (const {name} of criteria.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(group(page, name).locator('input:focus')).toHaveCount(1);
    await page.keyboard.press('Space');
  }
  for (const {name} of tickedGates) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', {name})).toBeChecked();
  }
  await expect(page.getByRole('radio', {checked: true})).toHaveCount(criteria.length);
});

test('the state is said politely, in one place', async ({page}) => {
  await open(page);
  const status = page.getByRole('status');
  await expect(status).toHaveCount(1);
  await group(page, 'Demo').getByRole('radio').nth(3).check();
  await expect(status).toHaveText('So far 10 of 100 points: 9 criteria have no level yet.');
});

for (const width of [320, 718]) {
  test(`on paper, ${width} pixels wide, the chosen levels can be seen, and evidence has its lines`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 1046});
    await open(page);
    await fill(page, filled);
    await page.emulateMedia({media: 'print'});
    for (const {id, name} of criteria) {
      for (const {level} of levels) {
        const radio = group(page, name).getByRole('radio').nth(level);
        const chosen = filled.levels[id] === level;
        await expect(radio).toBeVisible();
        expect(await radio.isChecked()).toBe(chosen);
        await expect(radio.locator('xpath=following-sibling::span')).toHaveCSS(
          'font-weight',
          chosen ? '700' : '400',
        );
      }
    }
    await expect(page.getByText(`÷ 3 = ${score(filled.levels).points}`)).toBeVisible();
    await expect(page.getByRole('button', {name: 'Clear the sheet'})).toBeHidden();
    await expect(page.getByText('Rated by', {exact: true})).toBeVisible();
    const evidence = page.getByText('Evidence', {exact: true}).filter({visible: true});
    await expect(evidence).toHaveCount(criteria.length);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(width);
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('it is a whole form, with every sentence and no dead button', async ({page}) => {
    await page.goto(address);
    for (const {name, weight, levels: sentences} of criteria) {
      const radios = group(page, name).getByRole('radio');
      await expect(radios).toHaveCount(levels.length);
      for (const {level} of levels) {
        await expect(radios.nth(level)).toHaveAccessibleName(
          `${levelName(level)} ${sentences[level]}`,
        );
        await expect(radios.nth(level)).not.toBeChecked();
      }
      await radios.nth(3).check();
      await expect(group(page, name)).toContainText(`${weight} × `);
    }
    for (const {name} of tickedGates) await page.getByRole('checkbox', {name}).check();
    for (const track of tracks) {
      await expect(lineOf(page, trackName(track))).toContainText('Pass mark');
    }
    await expect(page.getByText('divide by 3', {exact: false}).first()).toBeVisible();
    await expect(page.getByText('Nothing is rated yet')).toBeHidden();
    await expect(page.getByText('Kept in this browser only')).toBeHidden();
    expect(await page.locator('article button:visible').count()).toBe(0);
  });
});

function group(page: Page, criterion: string): Locator {
  return page.locator('fieldset').filter({has: page.locator('legend', {hasText: criterion})});
}

function lineOf(page: Page, track: string): Locator {
  return page.locator('article li').filter({has: page.locator('b', {hasText: track})});
}

async function open(page: Page): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

/** Waits until the page's scripts have taken over. */
async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

async function fill(page: Page, sheet: Sheet): Promise<void> {
  for (const {id, name} of criteria) {
    const level = sheet.levels[id];
    if (level !== undefined) await group(page, name).getByRole('radio').nth(level).check();
  }
  for (const {id, name} of tickedGates) {
    await page.getByRole('checkbox', {name}).setChecked(sheet.gates.includes(id));
  }
}

/** Holds what the page shows against what the pure functions say of the sheet. */
async function expectShown(page: Page, sheet: Sheet, refused = false): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(statusWords({sheet, refused}));
  for (const track of tracks) {
    await expect(lineOf(page, trackName(track))).toHaveText(
      new RegExp(`${trackName(track)} ${escaped(trackWords(sheet, track.id))}$`),
    );
  }
  for (const {id, name} of criteria) {
    const radios = group(page, name).getByRole('radio');
    for (const {level} of levels) {
      await expect(radios.nth(level)).toBeChecked({checked: sheet.levels[id] === level});
    }
  }
  for (const {id, name} of tickedGates) {
    await expect(page.getByRole('checkbox', {name})).toBeChecked({
      checked: sheet.gates.includes(id),
    });
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
