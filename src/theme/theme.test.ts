import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {expect, test} from '@playwright/test';

const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
const theme = join(
  dirname(require.resolve('@docusaurus/theme-classic/package.json')),
  'lib',
  'theme',
);

test('every override is listed with its reason', () => {
  const overrides = readdirSync(__dirname, {recursive: true, encoding: 'utf8'})
    .filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file))
    .map((file) => file.split(sep).join('/'))
    .map((file) => file.replace(/(\/index)?\.tsx?$/, ''));
  expect(overrides.length).toBeGreaterThan(0);
  const listed = [...readme.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(overrides.sort());
});

test('what the unsafe overrides were written for has not changed', () => {
  const pins = [...readme.matchAll(/`([\w/]+\.js)` `([0-9a-f]{16})`/g)];
  expect(pins.length).toBeGreaterThan(0);
  for (const [, path = '', hash] of pins) {
    const found = createHash('sha256')
      .update(readFileSync(join(theme, path)))
      .digest('hex')
      .slice(0, 16);
    expect(
      found,
      `${path} of the theme has changed. Compare it with our override, then put its new hash, ${found}, into src/theme/README.md.`,
    ).toBe(hash);
  }
});
