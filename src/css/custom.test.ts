import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';

const css = readFileSync(join(__dirname, 'custom.css'), 'utf8');
const [lightRules = '', darkRules = ''] = css.split("[data-theme='dark'] {");
const light = readTokens(lightRules);
const themes = {light, dark: {...light, ...readTokens(darkRules.split('}')[0] ?? '')}};

/** Texts on their grounds, and the contrast that WCAG 2 asks of them, or more where the palette allows it. */
const pairs: readonly [text: string, ground: string, contrast: number][] = [
  ['--ifm-font-color-base', '--ifm-background-color', 7],
  ['--ifm-font-color-base', '--ifm-background-surface-color', 7],
  ['--ifm-heading-color', '--ifm-background-color', 7],
  ['--roadmap-text-quiet', '--ifm-background-color', 7],
  ['--roadmap-text-quiet', '--ifm-background-surface-color', 7],
  ['--ifm-link-color', '--ifm-background-color', 7],
  ['--ifm-link-color', '--ifm-background-surface-color', 7],
  ['--ifm-menu-color', '--ifm-background-color', 7],
  ['--ifm-menu-color-active', '--ifm-background-color', 7],
  ['--ifm-toc-link-color', '--ifm-background-color', 7],
  ['--roadmap-on-primary', '--ifm-color-primary', 7],
  ['--ifm-font-color-base', '--ifm-code-background', 7],
  ...['vermilion', 'teal', 'plum', 'ochre'].flatMap((color): [string, string, number][] => [
    ['--roadmap-line-text', `--roadmap-line-${color}`, 4.5],
    [`--roadmap-line-${color}`, '--ifm-background-color', 4.5],
  ]),
  ...['text', 'comment', 'keyword', 'string', 'literal', 'name'].flatMap(
    (kind): [string, string, number][] => [
      [`--roadmap-code-${kind}`, '--roadmap-code-background', 7],
    ],
  ),
];

for (const [theme, tokens] of Object.entries(themes)) {
  for (const [text, ground, wanted] of pairs) {
    test(`${text} on ${ground} reads at ${wanted}:1 in ${theme}`, () => {
      expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(wanted);
    });
  }
}

test('the contrast of black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

function readTokens(rules: string): Record<string, string> {
  return Object.fromEntries(
    [...rules.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Contrast ratio of two colors, as WCAG 2.2 defines it. */
function contrast(one: string | undefined, other: string | undefined): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of a color, as WCAG 2.2 defines it. */
function luminance(color: string | undefined): number {
  if (!color) throw new Error('custom.css has no such token as a color of six digits.');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
