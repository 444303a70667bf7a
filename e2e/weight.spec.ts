import {gzipSync} from 'node:zlib';
import {expect, hydrated, pathTo, test} from './site';

const kibibyte = 1024;

/**
 * What a first visit may transfer, in KiB as GitHub Pages compresses it, with a move of the pointer and a scroll. That of
 * the overview is the goal of the project; the others are what the pages need, with a little room for more pages.
 */
const budgets = [
  {path: '/', total: 140, script: 117},
  {path: '/backend', total: 160, script: 132},
  {path: '/backend/map', total: 187, script: 150},
  {path: '/backend/plan', total: 182, script: 155},
  {path: '/backend/foundations/typescript-essentials', total: 193, script: 150},
  {path: '/backend/internship-program', total: 167, script: 136},
  {path: '/backend/internship-program/one-month', total: 183, script: 153},
  {path: '/backend/internship-program/assessment', total: 175, script: 141},
  {path: '/backend/internship-program/templates', total: 188, script: 147},
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
