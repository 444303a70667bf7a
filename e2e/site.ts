import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test as base, type Page} from '@playwright/test';
import {redirects} from '../src/data/redirects';
import {absence, firefox} from '../scripts/engines';
import {startServer} from '../scripts/serve';
import {siteAddress} from '../site-address';

/** The folder of the finished build that is tested, and deployed. */
export const buildFolder = join(__dirname, '..', 'build');

/** Paths of the pages that the sitemap lists, below the origin: `/roadmap/backend/`. */
export function sitemapPaths(folder = buildFolder): string[] {
  const file = join(folder, 'sitemap.xml');
  if (!existsSync(file)) {
    throw new Error(`There is no ${file}. Run: npm run build`);
  }
  const addresses = [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
  return addresses.map(([, address = '']) => new URL(address).pathname);
}

/** An address below the base path as a path below the origin: `/backend` becomes `/roadmap/backend/`. */
export function pathTo(address: string): string {
  const [path = '', anchor] = address.split('#');
  const folder = path.replace(/^\/|\/$/g, '');
  return siteAddress.basePath + (folder && `${folder}/`) + (anchor ? `#${anchor}` : '');
}

/** Paths at which an earlier address sends its readers on. */
export const redirectPaths = redirects.map(({from}) => pathTo(from));

/** A path at which there is no page. */
export const missingPath = pathTo('/no-such-page');

/** The runner's `test`, with relative addresses answered from the build as GitHub Pages answers them. */
export const test = base.extend<{engine: undefined}, {site: string}>({
  engine: [
    async ({browserName}, use, testInfo) => {
      const reason = browserName === 'firefox' ? absence(firefox) : undefined;
      testInfo.skip(Boolean(reason), reason);
      await use(undefined);
    },
    {auto: true},
  ],
  page: async ({page, browser, browserName}, use, testInfo) => {
    const description = `${browserName} ${browser.version()}`;
    testInfo.annotations.push({type: 'engine', description});
    await use(page);
  },
  site: [
    async ({}, use) => {
      const server = await startServer({
        root: buildFolder,
        basePath: siteAddress.basePath,
        port: 0,
      });
      await use(new URL(server.url).origin);
      await server.close();
    },
    {scope: 'worker'},
  ],
  baseURL: async ({site}, use) => {
    await use(site);
  },
});

/** What a reader does first: only then a page loads its scripts. */
export async function giveSign(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
}

/** Gives the page a sign, and waits until its scripts have taken over. */
export async function hydrated(page: Page): Promise<void> {
  // A page that is just giving way to another one hears nothing.
  await expect(async () => {
    await giveSign(page);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true', {
      timeout: 2000,
    });
  }).toPass({timeout: 15_000});
}

/** Waits until two frames have been painted, and what they bring about is done. */
export async function framesPainted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            setTimeout(resolve);
          });
        });
      }),
  );
}

/** Waits until the page's scripts have done what they do when it comes alive: they act within two frames. */
export async function settled(page: Page): Promise<void> {
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  await framesPainted(page);
}

/** Records every title that the page has from now on. */
export async function recordTitles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: string[] = (window.recordedTitles = []);
    new MutationObserver(() => {
      const {title} = document;
      if (title && recorded.at(-1) !== title) recorded.push(title);
    }).observe(document, {subtree: true, childList: true, characterData: true});
  });
}

/** Every title that the page has had since {@link recordTitles}. */
export function titles(page: Page): Promise<string[]> {
  return page.evaluate(() => window.recordedTitles ?? []);
}

declare global {
  interface Window {
    recordedTitles?: string[];
  }
}

/** Sets the size of a page's text as a reader's browser does, in percent. Its policy lets no style sheet be added. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate(
    (size) => {
      document.documentElement.style.setProperty('font-size', size, 'important');
    },
    `${percent * 1.0625}%`,
  );
}

export {expect};
