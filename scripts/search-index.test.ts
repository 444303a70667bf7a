import {expect, test} from '@playwright/test';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {readForIndex, writeSearchIndex} from './search-index';

const page = (main: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}<title>x</title></head><body><nav>Menu</nav><main>${main}</main></body></html>`;
let root: string;

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'index-'));
});

test.afterEach(() => {
  rmSync(root, {recursive: true});
});

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), {recursive: true});
  writeFileSync(join(root, file), content);
}

test('the text of a page is indexed, what surrounds it is not', () => {
  const html = page(
    '<nav class="theme-doc-breadcrumbs">Way</nav><h2 id="a">Heading<a class="hash-link">\u200b</a></h2><p>Text</p>' +
      '<svg><text>Drawing</text></svg><i aria-hidden="true">1</i><footer class="theme-doc-footer">Last updated</footer>',
  );
  const {url, content} = readForIndex('backend/index.html', html) ?? {};
  expect(url).toBe('/backend/');
  expect(content).toContain('<html lang="en">');
  expect(content).toMatch(/<h2 id="a">Heading<\/h2>\s*<p>Text<\/p>/);
  for (const furniture of ['Menu', 'Way', 'Drawing', 'Last updated', '\u200b', '>1<']) {
    expect(content).not.toContain(furniture);
  }
});

test('cells side by side are words of their own, and words of two colors are not torn', () => {
  const html = page('<table><tr><td>one</td><td>two</td></tr></table><pre><b>a</b><b>b</b></pre>');
  const {content} = readForIndex('index.html', html) ?? {};
  expect(content).toContain('<td>one</td> <td>two</td>');
  expect(content).toContain('<b>a</b><b>b</b>');
});

test('what is left open in a page ends where browsers end it', () => {
  const {content} = readForIndex('index.html', page('<p>one<table><td>two</table>')) ?? {};
  expect(content).toContain('<p>one</p> <table>');
});

test('a page that no search engine should list is left out', () => {
  const head = '<meta name="robots" content="noindex">';
  expect(readForIndex('404.html', page('<h1>Not here</h1>', head))).toBeUndefined();
});

test('the index holds what our interface asks for and nothing else', async () => {
  write('index.html', page('<h1>Home</h1><p>Words</p>'));
  write('pagefind/old.js', '');
  expect(await writeSearchIndex(root)).toBe(1);
  expect(existsSync(join(root, 'pagefind/old.js'))).toBe(false);
  const files = readdirSync(join(root, 'pagefind')).map((name) => name.replace(/en_\w+/, 'en_x'));
  expect(files.sort()).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.en_x.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('a build of which nothing can be searched is refused', async () => {
  write('404.html', page('<h1>Not here</h1>', '<meta name="robots" content="noindex">'));
  await expect(writeSearchIndex(root)).rejects.toThrow('No page in');
});

test('a page without words in its main part is refused by name', () => {
  expect(() => readForIndex('backend/index.html', page('<svg></svg>'))).toThrow(
    'Search would find no words on /backend/',
  );
});
