import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {startServer} from '../../scripts/serve';
import {siteAddress} from '../../site-address';
import {contrastFaults} from '../contrast';
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

\`\`\`ts title="short.ts" showLineNumbers
// A comment
import {z} from 'zod';
export class Thing {
  // highlight-next-line
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

## Boxes {/* #boxes */}

${['note', 'tip', 'info', 'warning', 'danger'].map((kind) => `:::${kind}[A ${kind}]\n\nWith text, \`code\` and a [link](https://example.com/).\n\n:::\n`).join('\n')}

<details>
  <summary>A question</summary>

  The folded answer, with a [link](https://example.com/).
</details>
`;

let site: FixtureSite;
let server: Awaited<ReturnType<typeof startServer>>;
let address: string;

test.beforeAll(async () => {
  site = new FixtureSite();
  site.write('docs/everything.mdx', content);
  expect(site.build()).toMatchObject({succeeded: true});
  server = await startServer({root: site.root, basePath: siteAddress.basePath, port: 0});
  address = new URL(`${siteAddress.basePath}everything/`, server.url).href;
});

test.afterAll(async () => {
  await server.close();
  site.remove();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`all that authors may write is open to everyone, in ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await open(page);
    await page.locator('summary').click();
    await expect(page.getByText('The folded answer')).toBeVisible();
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(
      violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);
  });

  test(`all that authors may write reads at 7:1, in ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await open(page);
    await page.locator('summary').click();
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

async function open(page: Page): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}
