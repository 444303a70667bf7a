import {readFileSync} from 'node:fs';
import {wholeSheet} from '../scripts/lighten';
import {expect, hydrated, missingPath, pathTo, test} from './site';

const paths = [
  '/',
  '/backend',
  '/backend/map',
  '/backend/plan',
  '/backend/foundations',
  '/backend/foundations/typescript-essentials',
  '/backend/internship-program',
  '/backend/internship-program/one-month',
  '/backend/internship-program/prerequisites',
  '/backend/internship-program/assessment',
  '/backend/internship-program/skills-matrix',
  '/backend/internship-program/mentorship',
].map(pathTo);

for (const path of [...paths, missingPath]) {
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1366, 'light'],
  ] as const) {
    test(`${path} looks the same with the whole style sheet, at ${width} px in ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await page.setViewportSize({width, height: 800});
      const look = async (): Promise<Buffer> => {
        await page.goto(path);
        await hydrated(page);
        await page.evaluate(() => document.fonts.ready);
        return page.screenshot({fullPage: true});
      };
      const light = await look();
      await page.route('**/assets/css/*.css', (route) =>
        route.fulfill({contentType: 'text/css', body: readFileSync(wholeSheet)}),
      );
      expect((await look()).equals(light), 'the two pictures differ').toBe(true);
    });
  }
}
