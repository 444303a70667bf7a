import {expect, test} from '@playwright/test';
import {keepNamed, setScriptsAside, withoutOverruled} from './lighten';

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
