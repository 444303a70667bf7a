import type {Page} from '@playwright/test';
import {lessonAddress, lessons, stageAddress, stages} from '../src/data/curriculum';
import {lessonsWithPages, stagesWithPages} from '../src/data/site-map';
import {trackAddress, trackName, tracks} from '../src/data/tracks';
import {lessonsIn, overviewWeekOf, weekOf, weeksOf} from '../src/data/week-plans';
import {expect, hydrated, pathTo, setTextSize, test} from './site';

const map = pathTo('/backend/map');
const ids = lessons.map(({id}) => id);
/** What needs what, as `needed → needing`. */
const edges = lessons.flatMap(({id, prerequisites}) =>
  prerequisites.map((from) => `${from} → ${id}`),
);

const drawingOf = (page: Page) => page.getByRole('group', {name: 'The lessons as stations'});

test('the drawing and the list have the stations and edges of the curriculum, and the list says where lines stop', async ({
  page,
}) => {
  await page.goto(map);
  const read = await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const inList = (selector: string) =>
      all(`main li[data-lesson] ${selector}`).map((link) => [
        link.closest('li')?.id ?? '',
        decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
      ]);
    return {
      drawn: all('a[data-lesson]').map((station) => station.getAttribute('data-lesson')),
      names: all('a[data-lesson]').map((station) => station.getAttribute('aria-label')),
      listed: all('li[data-lesson]').map(({id}) => id),
      stages: all('h3[id^=stage-]').map(({id}) => id),
      stageLinks: all('h3[id^=stage-] a:not(.hash-link)').map((link) => link.getAttribute('href')),
      needed: all('a[data-lesson]').map((station) =>
        [...station.querySelectorAll('[data-to]')].map(
          (edge) => `${edge.getAttribute('data-from')} → ${edge.getAttribute('data-to')}`,
        ),
      ),
      needs: inList('[data-relation=needs] a'),
      opens: inList('[data-relation=opens] a'),
      stops: all('li[data-lesson] [data-relation=stops]').map(({textContent}) => textContent),
    };
  });
  expect(read.drawn).toEqual(ids);
  expect(read.names).toEqual(
    lessons.map(({title, hours}, index) => `${index + 1} ${title}, ${hours} hours`),
  );
  expect(read.listed).toEqual(ids);
  expect(read.stages).toEqual(stages.map(({id}) => `stage-${id}`));
  expect(read.stageLinks).toEqual(stagesWithPages.map((id) => pathTo(stageAddress({id}))));
  // Each edge is drawn for both of its ends.
  expect(read.needed.flat().sort()).toEqual([...edges, ...edges].sort());
  for (const [index, station] of read.needed.entries()) {
    expect(station.every((edge) => edge.split(' → ').includes(ids[index] ?? ''))).toBe(true);
  }
  expect(read.needs.map(([id, needed]) => `${needed} → ${id}`)).toEqual(edges);
  expect(read.opens.map(([id, opened]) => `${id} → ${opened}`).sort()).toEqual([...edges].sort());
  expect(read.stops).toEqual(ids.map(stopsInWords));
});

/** What the list says of a lesson, worked out from the week plans. */
function stopsInWords(id: (typeof ids)[number]): string {
  const weeks = tracks.map((track) => weekOf(track.id, id));
  if (weeks[0] && new Set(weeks).size === 1) return `Week ${weeks[0]} on every line`;
  return tracks
    .map((track, index) => {
      const overview = overviewWeekOf(track.id, id);
      const words = overview ? `overview in week ${overview}` : `week ${weeks[index]}`;
      return `${trackName(track)}: ${weeks[index] || overview ? words : 'passes'}`;
    })
    .join(' · ');
}

test('each track’s page opens with its line, which has its lessons and leads to it on the map', async ({
  page,
}) => {
  for (const track of tracks) {
    await page.goto(pathTo(trackAddress(track)));
    const strip = page.locator('h1 + p, header + p').first();
    const stations = strip.locator('svg circle');
    const count = weeksOf(track.id).flatMap(lessonsIn).length;
    const overviews = ids.filter((id) => overviewWeekOf(track.id, id));
    await expect(stations).toHaveCount(count + overviews.length);
    await strip.getByRole('link', {name: `${count} lessons`}).click();
    await expect(page).toHaveURL(`${map}?line=${track.id}`);
  }
});

test('the key says how many lessons each line has', async ({page}) => {
  await page.goto(map);
  for (const track of tracks) {
    const count = weeksOf(track.id).flatMap(lessonsIn).length;
    await expect(page.locator('label').filter({hasText: trackName(track)})).toContainText(
      `${count} lessons`,
    );
  }
});

/** Where a station leads: to the page of its lesson, or, without one, to the lesson’s place in the list. */
function targetOf(lesson: (typeof lessons)[number]): string {
  return lessonsWithPages.includes(lesson.id)
    ? pathTo(lessonAddress(lesson))
    : `${map}#${lesson.id}`;
}

test('every station leads to the page of its lesson, or to its place in the list', async ({
  page,
}) => {
  await page.goto(map);
  const hrefs = await drawingOf(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const {pathname} = new URL(page.url());
  expect(hrefs.map((href) => (href.startsWith('#') ? pathname + href : href))).toEqual(
    lessons.map(targetOf),
  );
});

test('a station is reached by keyboard, shows its edges, and leads on', async ({page}) => {
  await page.goto(map);
  await hydrated(page);
  const lesson = lessons.find(({id}) => !lessonsWithPages.includes(id)) ?? lessons[1];
  const station = drawingOf(page).locator(`a[data-lesson=${lesson.id}]`);
  await expect(station.locator('[data-to]').first()).toBeHidden();
  await drawingOf(page)
    .getByRole('link')
    .nth(lessons.indexOf(lesson) - 1)
    .focus();
  await page.keyboard.press('Tab');
  await expect(station).toBeFocused();
  for (const edge of await station.locator('[data-to]').all()) await expect(edge).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(targetOf(lesson));
  if (lessonsWithPages.includes(lesson.id)) return;
  const entry = page.locator(`li#${lesson.id}`);
  await expect(entry).toBeInViewport({ratio: 1});
  await page.keyboard.press('Tab');
  expect(await entry.evaluate((one) => one.contains(document.activeElement))).toBe(true);
});

test('who works by keyboard can skip the drawing', async ({page}) => {
  await page.goto(map);
  await hydrated(page);
  await page.getByRole('radio', {name: 'All lines'}).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip the drawing');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${map}#lessons`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe('lessons');
});

test('a line is lit by keyboard, and the choice stands in the address', async ({page}) => {
  await page.goto(map);
  await hydrated(page);
  const opacity = (line: string) =>
    drawingOf(page)
      .locator(`[data-line=${line}]`)
      .evaluate((one) => Number(getComputedStyle(one).opacity));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.getByRole('radio', {name: 'All lines'}).press('ArrowDown');
  await expect(page).toHaveURL(`${map}?line=one-month`);
  await expect(page.getByRole('radio', {name: '1 Month'})).toBeFocused();
  expect(await opacity('one-month')).toBe(1);
  expect(await opacity('three-months')).toBeLessThan(0.5);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);

  await page.goto(`${map}?line=two-months`);
  await hydrated(page);
  await expect(page.getByRole('radio', {name: '2 Months'})).toBeChecked();
  expect(await opacity('one-month')).toBeLessThan(0.5);

  await page.goto(`${map}?line=no-such-line`);
  await hydrated(page);
  await expect(page.getByRole('radio', {name: 'All lines'})).toBeChecked();
  expect(await opacity('one-month')).toBe(1);
});

test('a finished lesson is filled and has a check, in the drawing and in the list', async ({
  page,
}) => {
  await page.goto(map);
  await hydrated(page);
  const marked = (on: string) =>
    page.locator(`${on}[data-lesson=caching]`).evaluate((one) => {
      const stop = one.querySelector('rect[class*=stop]');
      const check = one.querySelector('[class*=check]');
      return {
        fill: stop && getComputedStyle(stop).fill,
        check: check && getComputedStyle(check).display,
      };
    });
  for (const on of ['a', 'li']) {
    const open = await marked(on);
    expect(open.check).toBe('none');
    await page.locator(`${on}[data-lesson=caching]`).evaluate((one) => {
      one.setAttribute('data-state', 'done');
    });
    const done = await marked(on);
    expect(done.check).toBe('inline');
    expect(done.fill).not.toBe(open.fill);
  }
});

for (const [device, width, textSize] of [
  ['a phone', 360, 100],
  ['a laptop with text twice as large', 1366, 200],
] as const) {
  test(`on ${device} the list is the map, with the lines down its side`, async ({page}) => {
    await page.setViewportSize({width, height: 768});
    await page.goto(map);
    await setTextSize(page, textSize);
    await expect(page.locator('a[data-lesson]').first()).toBeHidden();
    const seen = await page.locator('li[data-lesson]').evaluateAll((entries) =>
      entries.map((entry) => {
        const lines = entry.querySelector('svg')?.getBoundingClientRect();
        const words = entry.querySelector('p')?.getBoundingClientRect();
        return {
          lines: entry.querySelectorAll(':scope > svg > g > line:first-child').length,
          isBeside: Boolean(lines && words && lines.right <= words.left),
          isWhole: Boolean(lines && lines.height >= entry.getBoundingClientRect().height),
        };
      }),
    );
    // The shortest line ends at its last overview, station 25.
    expect(seen.map(({lines}) => lines)).toEqual(ids.map((_, index) => (index < 25 ? 3 : 2)));
    expect(seen.every(({isBeside, isWhole}) => isBeside && isWhole)).toBe(true);
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the map is whole, and only the choice of a line is missing', async ({page}) => {
    await page.goto(map);
    await expect(drawingOf(page).getByRole('link')).toHaveCount(ids.length);
    await expect(page.getByRole('radio').first()).toBeHidden();
    await expect(page.locator('label').filter({hasText: '1 Month'})).toBeVisible();
    const last = lessons[39];
    await drawingOf(page).locator(`a[data-lesson=${last.id}]`).click();
    await expect(page).toHaveURL(targetOf(last));
  });
});

for (const format of ['A4', 'A3']) {
  test(`on ${format} the drawing is on one lying sheet, with its title and key`, async ({page}) => {
    await page.goto(map);
    const pages = async () => {
      const text = (await page.pdf({format, preferCSSPageSize: true})).toString('latin1');
      const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      return boxes.map(([, width, height]) => Number(width) / Number(height));
    };
    const all = await pages();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('#lessons, #lessons ~ *, footer')) {
        part.style.display = 'none';
      }
    });
    const withoutList = await pages();
    expect(withoutList).toHaveLength(1);
    expect(withoutList[0]).toBeCloseTo(Math.SQRT2, 1);
    expect(all.length).toBeGreaterThan(1);
  });
}
