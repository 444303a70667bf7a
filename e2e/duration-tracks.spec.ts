import type {Page} from '@playwright/test';
import {totalWeeks, trackAddress, trackName, tracks} from '../src/data/tracks';
import {expect, pathTo, test} from './site';

const columns = ['Duration', 'Learning', 'Project', 'Outcome', 'Focus', 'Project type', 'Best for'];

for (const [device, width] of [
  ['a laptop', 1366],
  ['a phone', 360],
] as const) {
  test(`on ${device} a screen reader finds a table with a row for each track`, async ({page}) => {
    await page.setViewportSize({width, height: 768});
    await page.goto(pathTo('/backend'));
    const table = await readTable(page);
    expect(table.name).toContain('The duration tracks');
    expect(table.columns).toEqual(columns);
    expect(table.rows).toEqual(
      tracks.map((track) => [
        expect.stringContaining(trackName(track)),
        `${track.learningWeeks} weeks`,
        `${track.projectWeeks} weeks`,
        track.outcome,
        track.focus,
        track.projectType,
        track.bestFor,
      ]),
    );
  });
}

test('every track is drawn to the scale of the longest one, with a stop for each week', async ({
  page,
}) => {
  await page.goto(pathTo('/backend'));
  const lines = page.locator('table').first().locator('tbody svg');
  await expect(lines).toHaveCount(tracks.length);
  const drawn = await lines.evaluateAll((svgs) =>
    svgs.map((svg) => {
      const stops = [...svg.querySelectorAll('circle')].map((stop) => {
        const {left, width} = stop.getBoundingClientRect();
        return left + width / 2 - svg.getBoundingClientRect().left;
      });
      return {
        stops,
        width: svg.getBoundingClientRect().width,
        color: getComputedStyle(svg.querySelector('line') as Element).stroke,
        filled: [...svg.querySelectorAll('circle')].map((stop) => getComputedStyle(stop).fill),
      };
    }),
  );
  const longest = Math.max(...tracks.map(totalWeeks));
  for (const [index, track] of tracks.entries()) {
    const {stops, width, filled} = drawn[index] ?? {stops: [], width: 0, filled: []};
    expect(stops).toHaveLength(totalWeeks(track));
    for (const [week, position] of stops.entries()) {
      expect(position).toBeCloseTo(((week + 0.5) / longest) * width, 0);
    }
    // Learning weeks are closed stops, project weeks open ones.
    expect(new Set(filled.slice(0, track.learningWeeks)).size).toBe(1);
    expect(filled[track.learningWeeks]).not.toBe(filled[0]);
  }
  expect(new Set(drawn.map(({color}) => color)).size).toBe(tracks.length);
});

test('on a phone every track is a card that shows the name of each fact', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto(pathTo('/backend'));
  const cells = page.locator('table').first().locator('tbody tr').first().locator('td');
  const labels = await cells.evaluateAll((all) =>
    all.map((cell) => getComputedStyle(cell, '::before').content.replace(/^"(.*?)".*$/, '$1')),
  );
  expect(labels).toEqual(columns.slice(1));
  const [first, third] = [await cells.nth(0).boundingBox(), await cells.nth(2).boundingBox()];
  expect(third?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
});

test('“ready” is explained beside the table', async ({page}) => {
  await page.goto(pathTo('/backend'));
  const note = page.locator('table').first().locator('xpath=following-sibling::p');
  await expect(note).toContainText('not a job title');
  await expect(note).toContainText('6–12 months of practical experience');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on paper the table is whole, from the ${colorScheme} theme`, async ({page}) => {
    await page.emulateMedia({media: 'print', colorScheme});
    // A4 at 96 pixels an inch, less margins of 1 cm.
    await page.setViewportSize({width: 718, height: 1046});
    await page.goto(pathTo('/backend'));
    const table = page.locator('table').first();
    for (const cell of await table.locator('tbody :is(th, td)').all()) {
      await expect(cell).toBeVisible();
      const box = await cell.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(718);
    }
    await expect(table.locator('tbody tr')).toHaveCount(tracks.length);
    await expect(table.locator('xpath=..')).toHaveCSS('break-inside', 'avoid');
    const colors = await page.evaluate(() => {
      const {color} = getComputedStyle(document.querySelector('article p') as Element);
      return {ink: color, paper: getComputedStyle(document.documentElement).backgroundColor};
    });
    expect(colors).toEqual({ink: 'rgb(28, 33, 38)', paper: 'rgb(255, 255, 255)'});
  });
}

test('each track leads to its page', async ({page}) => {
  for (const track of tracks) {
    await page.goto(pathTo('/backend'));
    await page
      .locator('table')
      .first()
      .getByRole('link', {name: trackName(track)})
      .click();
    await expect(page).toHaveURL(pathTo(trackAddress(track)));
    await expect(page.locator('h1')).toContainText(trackName(track));
  }
});

/** The first table as the browser tells it to a screen reader: not what the markup says, but what is left of it. */
async function readTable(page: Page): Promise<{name: string; columns: string[]; rows: string[][]}> {
  const client = await page.context().newCDPSession(page);
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const role = (node: (typeof nodes)[number]) => String(node.role?.value);
  const below = (id: string, wanted: string): typeof nodes =>
    (byId.get(id)?.childIds ?? []).flatMap((child) => {
      const node = byId.get(child);
      if (!node) return [];
      return role(node) === wanted && !node.ignored ? [node] : below(child, wanted);
    });
  const text = (id: string): string =>
    below(id, 'StaticText')
      .map((node) => String(node.name?.value))
      .join(' ');
  const table = nodes.find((node) => role(node) === 'table' && !node.ignored);
  if (!table) return {name: '', columns: [], rows: []};
  const [head, ...rows] = below(table.nodeId, 'row');
  return {
    name: String(table.name?.value),
    columns: below(head?.nodeId ?? '', 'columnheader').map(({nodeId}) => text(nodeId)),
    rows: rows.map(({nodeId}) =>
      [...below(nodeId, 'rowheader'), ...below(nodeId, 'cell')].map((cell) => text(cell.nodeId)),
    ),
  };
}
