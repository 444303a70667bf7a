import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {startServer} from '../../scripts/serve';
import {contrastFaults} from '../contrast';
import {textBeyondTheEdge} from '../edge';
import {expect, hydrated, test} from '../site';
import {FixtureSite} from './fixture-site';

// One build for all; the pages as they are hold little of what authors may write.
test.describe.configure({mode: 'default'});

const wide =
  'const url = "https://example.com/a/very/long/address/that/does/not/fit/the/column/of/the/page/at/all/in/any/size/of/window";';
const content = `---
title: Everything
description: All that authors may write.
---

# Everything

## Code {/* #code */}

Text with \`inline code\` and a [link](https://example.com/).

\`\`\`ts title="short.ts"
// A comment
import {z} from 'zod';
export class Thing {
  readonly count: number = 3; // another comment
  name = \`t\${this.count}\`;
  test(): boolean { return /x/.test('y') && true; }
}
\`\`\`

\`\`\`ts
${wide}
\`\`\`

\`\`\`bash
npm install --save-exact zod # comment
\`\`\`

\`\`\`diff
- old
+ new
\`\`\`

## Tables {/* #tables */}

| Narrow | Table |
| ------ | ----- |
| a [link](https://example.com/) | 1 |
| b | 2 |

### Wide {/* #wide */}

| ${Array.from({length: 14}, (_, column) => `Column number ${column}`).join(' | ')} |
|${' --- |'.repeat(14)}
| ${Array.from({length: 14}, () => 'unbreakable').join(' | ')} |

## Drawings {/* #drawings */}

<Sequence
  title="A sequence"
  actors={['Ana', 'API', 'PostgreSQL', 'Ben']}
  steps={[
    {from: 'Ana', to: 'API', text: 'POST /bookings for room 4 at ten'},
    {from: 'API', to: 'PostgreSQL', text: 'INSERT INTO bookings', kind: 'good'},
    {from: 'PostgreSQL', to: 'API', text: 'done', reply: true},
    {at: 'Ben', text: 'waits much too long', kind: 'failure'},
  ]}
/>

<Flow
  title="A flow"
  nodes={[
    {id: 'unknown', text: 'body: unknown'},
    {id: 'schema', text: 'schema.safeParse(body)', note: 'what came is checked'},
    {id: 'known', text: 'data: Booking', kind: 'good'},
    {id: 'refused', text: '400 Bad Request', note: 'path and message', kind: 'failure'},
  ]}
  edges={[
    {from: 'unknown', to: 'schema'},
    {from: 'schema', to: 'known', text: 'success: true'},
    {from: 'schema', to: 'refused', text: 'success: false'},
    {from: 'refused', to: 'unknown', text: 'tries again'},
  ]}
/>

<Lanes
  title="Lanes"
  from={0}
  to={12}
  unit="ms"
  lanes={[
    {name: 'Request A', bars: [{from: 0, to: 3, text: 'SELECT'}, {from: 4, to: 7, text: 'INSERT waits for B', kind: 'good'}]},
    {name: 'Request B', bars: [{from: 1, to: 1.5, text: 'COMMIT'}, {from: 11, to: 12, text: 'one row too many', kind: 'failure'}]},
  ]}
/>

## Tabs {/* #tabs */}

<Tabs label="Your system" group="system">
<TabItem value="linux" label="Linux">

A short text, and \`code\`.

</TabItem>
<TabItem value="macos" label="macOS">

${'A longer text. '.repeat(40)}

</TabItem>
<TabItem value="windows" label="Windows">

\`\`\`powershell
Get-Location
\`\`\`

</TabItem>
</Tabs>

<Tabs label="Your system, once more" group="system">
<TabItem value="linux" label="Linux">

Linux again.

</TabItem>
<TabItem value="macos" label="macOS">

macOS again.

</TabItem>
</Tabs>

## Tasks {/* #tasks */}

- [ ] Read \`README.md\` and [the overview](/backend)
- [x] Write a test

  It fails first.

- [ ] Ship it
  - [ ] On a weekday

## Boxes {/* #boxes */}

${['note', 'tip', 'info', 'warning', 'danger'].map((kind) => `:::${kind}[A ${kind}]\n\nWith text, \`code\` and a [link](https://example.com/).\n\n:::\n`).join('\n')}

<details>
  <summary>A question</summary>

  The folded answer, with a [link](https://example.com/).
</details>
`;

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitän';
const word = longWord.repeat(5);
const path = '/a/very/long/address'.repeat(12);
const components = [
  '<DurationTracks />',
  '<DurationTracks track="one-month" />',
  '<ProjectOptions meanings />',
  '<Included meanings />',
  '<TechStack />',
  '<WorkWeek />',
  '<ProgrammeDetails />',
  '<Policy />',
  `<CallToAction to="/backend">${word}</CallToAction>`,
  '<RequestPath />',
  `<Sequence title="${longWord}" actors={['Ana', '${longWord}', 'API']} steps={[{from: 'Ana', to: 'API', text: '${longWord}'}, {at: 'API', text: '${longWord}', kind: 'failure'}]} />`,
  `<Flow title="${longWord}" nodes={[{id: 'a', text: '${longWord}'}, {id: 'b', text: 'B', note: '${longWord}'}]} edges={[{from: 'a', to: 'b', text: '${longWord}'}, {from: 'b', to: 'a', text: '${longWord}'}]} />`,
  `<Lanes title="${longWord}" from={0} to={9} unit="ms" lanes={[{name: '${longWord}', bars: [{from: 1, to: 2, text: '${longWord}'}]}]} />`,
  `<Tabs label="${longWord}">\n<TabItem value="a" label="${longWord}">\n\n${word}\n\n</TabItem>\n<TabItem value="b" label="B">\n\n${word}\n\n</TabItem>\n</Tabs>`,
  '<SkillsMatrix />',
  '<TrackWeek track="one-month" week={1} />',
  '<NotCovered track="one-month" />',
  '<FirstWeek />',
  '<Gates />',
  '<PassMarks />',
  '<Weights />',
];
/** What people really paste: other scripts, signs made of several, words without end, depth. */
const odd = `---
title: Odd
description: What does not look like English prose.
---

# Ẓ́̇à́̂l̲̊go, 👩🏽‍👩🏿‍👧🏻‍👦🏼 and مرحبا ${word}

## ${word} {/* #word */}

${word} \`${word}\` [https://example.com${path}](https://example.com${path}) **${word}**

漢字${'かな混じりの文章には区切りの空白がありません'.repeat(8)} ${'นี่คือข้อความภาษาไทยที่ไม่มีช่องว่าง'.repeat(5)} ${'مرحبا بالعالم '.repeat(30)} ${'👩🏽‍👩🏿‍👧🏻‍👦🏼'.repeat(40)} ${'á̂̃̄'.repeat(120)}

<div dir="rtl">

${'مرحبا بالعالم '.repeat(30)} ${word} \`${wide}\`

- ${word}

</div>

${Array.from({length: 8}, (_, depth) => `${'  '.repeat(depth)}- Depth ${depth} ${word}`).join('\n')}

1. A table in a list

   | ${longWord} | Short |
   | --- | --- |
   | [${longWord}](/backend) | \`${longWord.slice(0, 12)}\` |

2. Code in a list

   \`\`\`ts title="${word}.ts"
   ${wide}
   \`\`\`

3. A picture in a list

   ![A picture with a long description: ${word}](/img/icon-maskable-512.png)

> <cite>${word}</cite> ${word}

:::tip[${word}]

${word}

:::

<details>
  <summary>${word}</summary>

  ${word}

  | ${longWord} |
  | --- |
  | ${longWord} |
</details>

${components.join('\n\n')}
`;

// As deep as an address may lie; the tests of the deployed build have the usual one.
const basePath = '/a/b/';

let site: FixtureSite;
let server: Awaited<ReturnType<typeof startServer>>;

test.beforeAll(async () => {
  site = new FixtureSite();
  site.write('docs/everything.mdx', content);
  site.write('docs/odd.mdx', odd);
  const env = {SITE_URL: 'https://docs.example.com', BASE_PATH: basePath};
  const built = site.build(env);
  expect(built.succeeded, built.output).toBe(true);
  server = await startServer({root: site.root, basePath, port: 0});
});

test.afterAll(async () => {
  await server.close();
  site.remove();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`all that authors may write is open to everyone, in ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await open(page);
    await page.getByText('A question').click();
    await expect(page.getByText('The folded answer')).toBeVisible();
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(
      violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);
  });

  test(`all that authors may write reads at 7:1, in ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await open(page);
    await page.getByText('A question').click();
    const {texts, faults} = await contrastFaults(page);
    expect(texts).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });
}

test('a block of code or a table is a stop of the Tab key, with a name, when it scrolls and only then', async ({
  page,
}) => {
  await page.setViewportSize({width: 1366, height: 768});
  await open(page);
  const stops = page.locator('main :is(pre, [data-table])[tabindex="0"]');
  await expect(stops).toHaveCount(2);
  await expect(page.getByRole('group', {name: 'Code: Code'})).toHaveText(wide);
  const table = page.getByRole('group', {name: 'Table: Wide'});
  await expect(table.getByRole('table')).toBeVisible();
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);

  await page.setViewportSize({width: 360, height: 740});
  await expect.poll(() => stops.count()).toBeGreaterThan(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({width: 1366, height: 768});
  await expect(stops).toHaveCount(2);
});

test('drawings can be read at any width, and their words stand where there is room for them', async ({
  page,
}) => {
  await open(page);
  for (const width of [320, 360, 640, 700, 768, 1366]) {
    await page.setViewportSize({width, height: 800});
    const drawings = await page.locator('figure > svg').evaluateAll((all: SVGSVGElement[]) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const {left, right, width: shown} = one.getBoundingClientRect();
          const boxes = [...one.querySelectorAll('rect')].map((box) => box.getBoundingClientRect());
          const stray = [...one.querySelectorAll('tspan')].filter((text) => {
            const words = text.getBoundingClientRect();
            const [x, y] = [(words.left + words.right) / 2, (words.top + words.bottom) / 2];
            const around = boxes.filter(
              (box) => box.left < x && x < box.right && box.top < y && y < box.bottom,
            );
            return [{left, right}, ...around].some(
              (box) => words.left < box.left || words.right > box.right,
            );
          });
          const units = one.viewBox.baseVal.width;
          return {
            size: (parseFloat(getComputedStyle(one).fontSize) * shown) / units,
            stray: stray.map((text) => text.textContent),
          };
        }),
    );
    expect(drawings).toHaveLength(3);
    for (const {size, stray} of drawings) {
      expect(size, `at ${width} px`).toBeGreaterThanOrEqual(12);
      expect(size, `at ${width} px`).toBeLessThanOrEqual(18);
      expect(stray).toEqual([]);
    }
  }
});

test('the text of a drawing says the same, to everyone and to the search', async ({page}) => {
  await open(page);
  const figure = page.getByRole('figure', {name: 'A flow'});
  await figure.getByText('The same as text').click();
  await expect(figure.getByRole('listitem').nth(1)).toHaveText(
    'schema.safeParse(body), what came is checked: leads to data: Booking (success: true), and to 400 Bad Request (success: false)',
  );
});

test('a list of tabs has a name, its tabs name what they open, and the keyboard does it all', async ({
  page,
}) => {
  await open(page);
  const list = page.getByRole('tablist', {name: 'Your system', exact: true});
  const tab = (name: string) => list.getByRole('tab', {name});
  const panel = (name: string) => page.getByRole('tabpanel', {name}).first();
  await expect(list.getByRole('tab')).toHaveText(['Linux', 'macOS', 'Windows']);
  const relations = await list.getByRole('tab').evaluateAll((all) =>
    all.map((one) => {
      const opened = document.getElementById(one.getAttribute('aria-controls') ?? '');
      return (
        opened?.getAttribute('role') === 'tabpanel' &&
        opened.getAttribute('aria-labelledby') === one.id
      );
    }),
  );
  expect(relations).toEqual([true, true, true]);

  await tab('Linux').focus();
  for (const [key, name] of [
    ['ArrowRight', 'macOS'],
    ['End', 'Windows'],
    ['ArrowRight', 'Linux'],
    ['ArrowLeft', 'Windows'],
    ['Home', 'Linux'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(name)).toBeFocused();
    await expect(list.getByRole('tab', {selected: true})).toHaveText([name]);
    await expect(list.locator('[tabindex="0"]')).toHaveText([name]);
    await expect(panel(name)).toBeVisible();
  }
  await expect(page.getByText('Get-Location')).toBeHidden();
});

test('tabs of one group are in step, the choice is kept, and nothing below them moves', async ({
  page,
}) => {
  await open(page);
  const chosen = page.getByRole('tab', {selected: true});
  const below = page.locator('#tasks');
  await expect(chosen).toHaveText(['Linux', 'Linux']);
  const place = await below.boundingBox();
  await page.getByRole('tab', {name: 'macOS'}).last().click();
  await expect(chosen).toHaveText(['macOS', 'macOS']);
  await expect(page.getByText('macOS again.')).toBeVisible();
  expect((await below.boundingBox())?.height).toBe(place?.height);
  await open(page);
  await expect(chosen).toHaveText(['macOS', 'macOS']);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  expect(await below.boundingBox()).toEqual(place);
  // One group has no such tab: it stays as it is.
  await page.getByRole('tab', {name: 'Windows'}).click();
  await expect(chosen).toHaveText(['Windows', 'Linux']);
});

test('tabs work in a browser that keeps nothing, and for a click before scripts are there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  });
  await page.goto(new URL('everything/', server.url).href);
  await page.getByRole('tab', {name: 'Windows'}).click();
  await expect(page.getByText('Get-Location')).toBeVisible();
});

test('without scripts and on paper every tab is open, below its name', async ({browser, page}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const still = await context.newPage();
  await still.goto(new URL('everything/', server.url).href);
  await open(page);
  await page.emulateMedia({media: 'print'});
  for (const shown of [still, page]) {
    await expect(shown.getByRole('tablist')).toHaveCount(0);
    const panels = shown.locator('[role=tabpanel]');
    await expect(panels).toHaveCount(5);
    for (const [at, name] of ['Linux', 'macOS', 'Windows', 'Linux', 'macOS'].entries()) {
      await expect(panels.nth(at).getByText(name, {exact: true})).toBeVisible();
    }
    await expect(shown.getByText('Get-Location')).toBeVisible();
  }
  await context.close();
});

test('the box of a task has the name of its task, and is as dark as it', async ({page}) => {
  await open(page);
  for (const [name, checked] of [
    ['Read README.md and the overview', false],
    ['Write a test', true],
    ['Ship it', false],
    ['On a weekday', false],
  ] as const) {
    const box = page.getByRole('checkbox', {name, exact: true});
    await expect(box).toBeDisabled();
    await expect(box).toBeChecked({checked});
  }
  const box = page.getByRole('checkbox', {name: 'Ship it'});
  for (const media of [
    {},
    {media: 'print'},
    {media: 'screen', forcedColors: 'active', colorScheme: 'dark'},
  ] as const) {
    await page.emulateMedia(media);
    const color = await box.evaluate((one) => getComputedStyle(one.parentElement ?? one).color);
    await expect(box).toHaveCSS('border-top-color', color);
    await expect(box).toHaveCSS('border-top-style', 'solid');
  }
});

test('on paper all that authors may write is the same from either theme, and nothing is folded', async ({
  page,
}) => {
  const pictures: Buffer[] = [];
  await page.setViewportSize({width: 718, height: 1046});
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme, media: 'screen'});
    await open(page);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    // The system's theme would become light on paper: a chosen one stays.
    await page.evaluate((choice) => {
      localStorage.setItem('theme-roadmap', choice);
    }, colorScheme);
    await open(page);
    await page.emulateMedia({colorScheme, media: 'print'});
    await expect(page.getByText('The folded answer')).toBeVisible();
    const box = await page.getByText('The folded answer').boundingBox();
    expect(box?.height).toBeGreaterThan(10);
    pictures.push(await page.screenshot({fullPage: true}));
  }
  expect(pictures[0]?.equals(pictures[1] ?? Buffer.of())).toBe(true);
});

test('whatever authors paste can be read at 320 px by scrolling in one direction', async ({
  page,
}) => {
  await page.setViewportSize({width: 320, height: 640});
  await open(page, 'odd/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await textBeyondTheEdge(page)).toEqual([]);
});

for (const name of ['odd/', 'everything/']) {
  test(`nothing of ${name} is cut off on paper`, async ({page}) => {
    await page.setViewportSize({width: 718, height: 1046});
    await open(page, name);
    await page.emulateMedia({media: 'print'});
    expect(await textBeyondTheEdge(page, 'print')).toEqual([]);
  });
}

test('below a deep base path a page loads all it asks for, and leads on without loading the site anew', async ({
  page,
}) => {
  const failures: string[] = [];
  page.on('requestfailed', (request) => failures.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 300) failures.push(`${response.status()}: ${response.url()}`);
  });
  await open(page, '');
  await page.evaluate(() => {
    document.body.dataset['here'] = 'yes';
  });
  await page.getByRole('link', {name: 'Start with the overview'}).click();
  await expect(page).toHaveURL(new URL('backend/', server.url).href);
  await expect(page.locator('h1')).toHaveText('Backend Development Overview');
  await expect(page.locator('body')).toHaveAttribute('data-here', 'yes');
  await page.waitForLoadState('networkidle');
  expect(failures).toEqual([]);
});

test('below a deep base path, too, the search finds pages and leads there', async ({page}) => {
  await open(page, '');
  await page.getByRole('button', {name: 'Search'}).click();
  await page.getByRole('searchbox').fill('unbreakable');
  const result = page.getByRole('dialog', {name: 'Search'}).getByRole('link', {name: 'Everything'});
  await result.first().click();
  await expect(page).toHaveURL(/\/a\/b\/everything\//);
});

async function open(page: Page, name = 'everything/'): Promise<void> {
  await page.goto(new URL(name, server.url).href);
  await hydrated(page);
}
