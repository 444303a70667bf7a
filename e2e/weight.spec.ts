import {gzipSync} from 'node:zlib';
import {expect, hydrated, pathTo, test} from './site';

const kibibyte = 1024;

/**
 * What a first visit may transfer, in bytes as GitHub Pages compresses them, with a move of the pointer and a scroll:
 * what they need today, with a little room. The goal of the overview, 160 with 132 for scripts, is not met: every page
 * carries the routes, the list and the styles of all pages.
 */
const budgets = [
  {path: '/', total: 143, script: 117},
  {path: '/backend', total: 169, script: 138},
  {path: '/backend/map', total: 194, script: 155},
  {path: '/backend/internship-program', total: 173, script: 140},
  {path: '/backend/internship-program/one-month', total: 191, script: 157},
  {path: '/backend/foundations/typescript-essentials', total: 200, script: 156},
  {path: '/backend/internship-program/assessment', total: 182, script: 145},
  {path: '/backend/internship-program/templates', total: 196, script: 151},
];

for (const {path, total, script} of budgets) {
  test(`${path} comes with at most ${total} KiB, of which ${script} are scripts`, async ({
    page,
  }) => {
    const bodies: Promise<{isScript: boolean; size: number}>[] = [];
    page.on('response', (response) => {
      bodies.push(
        response.body().then((body) => ({
          isScript: response.request().resourceType() === 'script',
          size: gzipSync(body, {level: 9}).length,
        })),
      );
    });
    await page.setViewportSize({width: 412, height: 823});
    await page.goto(pathTo(path));
    await hydrated(page);
    await page.mouse.wheel(0, 300);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(bodies);
    const sum = (parts: typeof sizes) => parts.reduce((all, {size}) => all + size, 0) / kibibyte;
    expect(sizes.length).toBeGreaterThan(3);
    expect(sum(sizes)).toBeLessThanOrEqual(total);
    expect(sum(sizes.filter(({isScript}) => isScript))).toBeLessThanOrEqual(script);
  });
}
