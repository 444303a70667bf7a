import {expect, test} from '@playwright/test';
import {keepNamed, linkOwnSheets, setScriptsAside, withoutOverruled} from './lighten';

test('a rule stays when a page or a script names it, or when it has no name', async () => {
  const css =
    '.seen{color:red}.made{color:red}.gone{color:red}:focus-visible{outline:0}' +
    'table th{color:red}blockquote{color:red}:root{--used:1;--unused:2;--roadmap-x:3}p{top:var(--used)}';
  const kept = await keepNamed(css, [
    {raw: '<p class="a seen"><table><th>gone</th></table>', extension: 'html'},
    {raw: 'e.className="made"', extension: 'js'},
  ]);
  expect(kept).toBe(
    '.seen{color:red}.made{color:red}:focus-visible{outline:0}table th{color:red}' +
      ':root{--used:1;--roadmap-x:3}p{top:var(--used)}',
  );
});

test('a page gets the sheets whose classes it has, after that of all pages', () => {
  const link = (name: string) => `<link rel=stylesheet href=/base/css/${name}.css />`;
  const sheets = [
    {file: 'map.css', css: '@media print{.map_a1 g{color:red}}'},
    {file: 'plan.css', css: '.b:has(.plan_a1){color:red}@media print{h1{color:red}}'},
  ];
  expect(linkOwnSheets(`${link('all')}<svg class="b map_a1">.plan_a1</svg>`, sheets)).toBe(
    `${link('all')}${link('map')}<svg class="b map_a1">.plan_a1</svg>`,
  );
});

test('a value of the theme goes when ours replaces it everywhere, and stays otherwise', () => {
  expect(
    withoutOverruled('@layer a{:root{--x:1;--y:2}.b{--x:3}}:root{--x:4}[data-theme=dark]{--y:5}'),
  ).toBe('@layer a{:root{--y:2}.b{--x:3}}:root{--x:4}[data-theme=dark]{--y:5}');
});

test('the scripts of a page keep their order and their addresses', () => {
  expect(setScriptsAside('a.html', '<script src=/a.js defer></script><script>b()</script>')).toBe(
    '<script data-late=/a.js></script><script>b()</script>',
  );
});

test('a page whose scripts are written otherwise is refused', () => {
  expect(() => setScriptsAside('a.html', '<script async src=/a.js></script>')).toThrow(
    'a.html has no scripts, or others',
  );
  expect(() => setScriptsAside('a.html', '<p>')).toThrow('a.html has no scripts, or others');
});
