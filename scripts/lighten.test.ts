import {expect, test} from '@playwright/test';
import {classesByRule, linkOwnSheets, setScriptsAside, withoutTheirTheme} from './lighten';

test('a page gets the sheets whose classes it has, after that of all pages', () => {
  const link = (name: string) => `<link rel=stylesheet href=/base/css/${name}.css />`;
  const sheets = [
    {file: 'map.css', rules: classesByRule('@media print{.map_a1 g{color:red}}')},
    {
      file: 'plan.css',
      rules: classesByRule('.b:has(.plan_a1){color:red}@media print{h1{color:red}}'),
    },
  ];
  const page = '<svg class="b map_a1">.plan_a1</svg>';
  expect(linkOwnSheets(link('all') + page, sheets)).toBe(link('all') + link('map') + page);
});

test('the scripts of a page keep their order and their addresses', () => {
  expect(setScriptsAside('a.html', '<script src=/a.js defer></script><script>b()</script>')).toBe(
    '<script data-late=/a.js></script><script>b()</script>',
  );
});

test('a page whose scripts are written otherwise is refused', () => {
  expect(() => setScriptsAside('a.html', '<script type=module src=/a.js></script>')).toThrow(
    'a.html has no scripts, or others',
  );
  expect(() => setScriptsAside('a.html', '<p>')).toThrow('a.html has no scripts, or others');
});

test('the theme is set by one script, ours', () => {
  const theirs = '<script>!function(){get("docusaurus-theme")}()</script>';
  const ours = '<script>theme()</script>';
  expect(withoutTheirTheme('a.html', `${ours}<p>${theirs}`)).toBe(`${ours}<p>`);
  expect(() => withoutTheirTheme('a.html', ours)).toThrow('a.html has not one script');
  expect(() => withoutTheirTheme('a.html', theirs + theirs)).toThrow('a.html has not one script');
});
