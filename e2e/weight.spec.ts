import {gzipSync} from 'node:zlib';
import {expect, hydrated, pathTo, test} from './site';

const kibibyte = 1024;

/**
 * What a first visit may transfer, in KiB as GitHub Pages compresses it, with a move of the pointer and a scroll: before
 * the first paint, which is the HTML, and in all. That of the overview is the goal of the project; the others are what
 * the pages need, with a little room for more pages. A server sends about 14 KiB before it waits for a first answer, so
 * that HTML of more than that is painted a round trip later.
 */
const budgets = [
  {path: '/', html: 9, total: 140, script: 117},
  {path: '/backend', html: 14, total: 160, script: 132},
  {path: '/backend/map', html: 22, total: 187, script: 150},
  {path: '/backend/plan', html: 13, total: 182, script: 155},
  {path: '/backend/foundations/typescript-essentials', html: 29.5, total: 193, script: 150},
  {path: '/backend/internship-program', html: 16.5, total: 167, script: 136},
  {path: '/backend/internship-program/one-month', html: 18, total: 183, script: 153},
  {path: '/backend/internship-program/assessment', html: 20, total: 175, script: 141},
  {path: '/backend/internship-program/templates', html: 28, total: 188, script: 147},
];

for (const {path, html, total, script} of budgets) {
  test(`${path} is painted from ${html} KiB, and comes with at most ${total} KiB, of which ${script} are scripts`, async ({
    page,
  }) => {
    // By address: a sheet that gets another place (plugins/first-sign.ts) comes from memory then.
    const parts = new Map<string, Promise<{type: string; size: number}>>();
    page.on('response', (response) => {
      const type = response.request().resourceType();
      const size = response.body().then((body) => gzipSync(body, {level: 9}).length / kibibyte);
      parts.set(
        response.url(),
        size.then((kibibytes) => ({type, size: kibibytes})),
      );
    });
    await page.setViewportSize({width: 412, height: 823});
    await page.goto(pathTo(path));
    await hydrated(page);
    await page.mouse.wheel(0, 300);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(parts.values());
    const sum = (only?: string) =>
      sizes.reduce((all, {type, size}) => (only && type !== only ? all : all + size), 0);
    expect(sizes.length).toBeGreaterThan(3);
    expect.soft(sum('document')).toBeLessThanOrEqual(html);
    expect.soft(sum()).toBeLessThanOrEqual(total);
    expect.soft(sum('script')).toBeLessThanOrEqual(script);
  });
}
