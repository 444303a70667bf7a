import {expect, test} from '@playwright/test';
import {
  keepNamed,
  namesInHtml,
  namesInScript,
  withConstants,
  withoutOverruled,
} from './style-sheets';

test('a rule stays when a page or a script names it, or when it has no name', async () => {
  const css =
    '.seen{color:red}.made{color:red}.gone{color:red}:focus-visible{outline:0}' +
    'table th{color:red}blockquote{color:red}:root{--used:1;--unused:2;--roadmap-x:3}p{top:var(--used)}';
  const kept = await keepNamed(css, [
    ...namesInHtml('<p class="a seen"><table><th>gone</th></table>'),
    ...namesInScript('e.className="made"'),
  ]);
  expect(kept).toBe(
    '.seen{color:red}.made{color:red}:focus-visible{outline:0}table th{color:red}' +
      ':root{--used:1;--roadmap-x:3}p{top:var(--used)}',
  );
});

test('a value of the theme goes when ours replaces it everywhere, and stays otherwise', () => {
  expect(
    withoutOverruled(
      '@layer a{:root{--x:1;--y:2}html[data-theme=dark]{--x:1;--y:2}.b{--x:3}}' +
        ':root{--x:4}[data-theme=dark]{--y:5}',
    ),
  ).toBe(
    '@layer a{:root{--y:2}html[data-theme=dark]{--y:2}.b{--x:3}}:root{--x:4}[data-theme=dark]{--y:5}',
  );
});

test('a value that never changes stands where it is asked for, if that is shorter', () => {
  expect(
    withConstants(
      ':root{--size:2rem;--space:var(--size)}p{margin:var(--space)var(--size)calc(1*var(--size))}',
      '',
    ),
  ).toBe('p{margin:2rem 2rem calc(1*2rem)}');
});

test('a value that asks for another one is followed to its end', () => {
  expect(withConstants(':root{--a:var(--b);--b:var(--c);--c:1px}p{top:var(--a)}', '')).toBe(
    'p{top:1px}',
  );
});

for (const [what, sheet, others] of [
  ['a theme sets it', ':root{--x:1}[data-theme=dark]{--x:2}p{top:var(--x)}', ''],
  ['a window sets it', '@media (width>=9px){:root{--x:1}}p{top:var(--x)}', ''],
  ['an element sets it', ':root{--x:1}.a{--x:2}p{top:var(--x)}', ''],
  ['an element sets what it is made of', ':root{--y:var(--x);--x:1}.a{--x:2}p{top:var(--y)}', ''],
  ['a use has something to fall back on', ':root{--x:1}p{top:var(--x,2)}', ''],
  ['a page or script names it', ':root{--x:1}p{top:var(--x)}', 'style.setProperty("--x", 3)'],
  [
    'it is long and asked for often',
    ':root{--x:aaaaaaaaaaaaaaaaaaaaaaaaaaaa}a{top:var(--x)}b{top:var(--x)}i{top:var(--x)}',
    '',
  ],
] as const) {
  test(`a value stays a variable when ${what}`, () => {
    expect(withConstants(sheet, others)).toBe(sheet);
  });
}
