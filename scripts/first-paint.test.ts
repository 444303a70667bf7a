import {expect, test} from '@playwright/test';
import {paintFirst, rulesForFirstPaint} from './first-paint';

/** The rules that a `p` with the class `a`, after an `h1`, needs of a sheet. */
function rules(css: string): string {
  return rulesForFirstPaint(css)('<html><body><h1></h1><p class="a"></p></body></html>');
}

for (const [what, css, kept] of [
  ['a rule for an element that is there', 'p{top:0}h2{top:0}', 'p{top:0}'],
  ['a rule for a class that is there', '.a{top:0}.b{top:0}p.b{top:0}', '.a{top:0}'],
  ['a rule for a neighbor', 'h1+.a{top:0}.a+h1{top:0}', 'h1+.a{top:0}'],
  ['of a list, what is there', 'h1,h2,.a>b{top:0}', 'h1{top:0}'],
  ['a part of an element', '.a:before,.b:after{top:0}', '.a:before{top:0}'],
  ['a part of any element', '*,:before,:after{top:0}', '*,:before,:after{top:0}'],
  [
    'no state that comes later',
    '.a:focus-visible{top:0}.a:not(:focus){left:0}',
    '.a:not(:focus){left:0}',
  ],
  [
    'either theme',
    '[data-theme=dark] .a{top:0}[data-theme=dark] .b{top:0}',
    '[data-theme=dark] .a{top:0}',
  ],
  ['the room for progress', '[data-progress] .a{top:0}', '[data-progress] .a{top:0}'],
  [
    'no paper',
    '@media print{.a{top:0}}@media print,(width<=9em){.a{left:0}}',
    '@media print,(width<=9em){.a{left:0}}',
  ],
  ['the screen', '@media not print{.a{top:0}}', '@media not print{.a{top:0}}'],
  [
    'a rule that is for more elements than those with a class',
    ':is(.a,.b){top:0}:not(.b)>h1{top:0}[class=a]{top:0}.a:not(.b:is(.c)){top:0}',
    ':is(.a,.b){top:0}:not(.b)>h1{top:0}[class=a]{top:0}.a:not(.b:is(.c)){top:0}',
  ],
  ['no motion', '.a{top:0;transition:top 1s;animation:x}@keyframes x{to{top:9px}}', '.a{top:0}'],
  [
    'variables that are asked for',
    '.b{--x:1;--y:2}.a{--x:1;--y:2;top:var(--x)}',
    '.a{--x:1;top:var(--x)}',
  ],
  ['values instead of variables', ':root{--x:9px}.a{top:var(--x)}', '.a{top:9px}'],
  [
    'the order of layers',
    '@layer a{.b{top:0}}@layer b{.a{top:0}}@layer c;',
    '@layer a,b;@layer b{.a{top:0}}',
  ],
] as const) {
  test(`the first paint gets ${what}`, () => {
    expect(rules(css)).toBe(kept);
  });
}

test('each page gets its own rules, whatever another one got before', () => {
  const rulesFor = rulesForFirstPaint(':root{--x:1;--y:2}p{top:var(--x)}b{top:0}');
  expect(rulesFor('<p></p>')).toBe('p{top:1}');
  expect(rulesFor('<b></b>')).toBe('b{top:0}');
  expect(rulesFor('<p style="--x:2"></p>')).toBe(':root{--x:1}p{top:var(--x)}');
  expect(rulesFor('<p style="left:var(--y)"></p>')).toBe(':root{--y:2}p{top:1}');
  expect(rulesFor('<p></p>')).toBe('p{top:1}');
});

test('what is in a dialog, which opens later, needs nothing', () => {
  expect(rulesForFirstPaint('b{top:0}p{top:0}')('<p></p><dialog><b></b></dialog>')).toBe(
    'p{top:0}',
  );
});

test('what stands in the value of an attribute is no class', () => {
  const css = 'p[title="x.y z"]{top:0}';
  expect(rulesForFirstPaint(css)('<p title="x.y z"></p>')).toBe(css);
});

const head =
  '<head><link rel=stylesheet href=/a.css /><link rel=stylesheet href=/b.css /><script></script></head>';
const links =
  '<link rel=stylesheet fetchpriority=low href=/a.css /><link rel=stylesheet fetchpriority=low href=/b.css />' +
  '<script>document.currentScript.remove()</script>';

test('a page ends its beginning in the first heading of a section', () => {
  const html = `${head}<h2>menu</h2><main><article><h1></h1><p></p><h2 id=x>One</h2><h2>Two</h2></main>`;
  const asked: string[] = [];
  const result = paintFirst('a.html', html, (addresses, beginning) => {
    asked.push(...addresses, beginning);
    return 'p{}';
  });
  expect(result).toBe(
    `<head><style>p{}</style><script></script></head><h2>menu</h2><main><article><h1></h1><p></p><h2 id=x>${links}One</h2><h2>Two</h2></main>`,
  );
  expect(asked).toEqual([
    '/a.css',
    '/b.css',
    '<head><script></script></head><h2>menu</h2><main><article><h1></h1><p></p><h2 id=x>',
  ]);
});

test('a page that is no document ends its beginning with its content', () => {
  expect(
    paintFirst('a.html', `${head}<main><h2></h2><p></p></main><footer></footer>`, () => ''),
  ).toContain(`<p></p>${links}</main>`);
});

test('a page without style sheets or content is refused', () => {
  const rulesFor = () => '';
  expect(() => paintFirst('a.html', '<head></head><main></main>', rulesFor)).toThrow(
    'a.html has no style sheet, or no content',
  );
  expect(() => paintFirst('a.html', `${head}<h2></h2>`, rulesFor)).toThrow(
    'a.html has no style sheet',
  );
});
