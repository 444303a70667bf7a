import {expect, test} from '@playwright/test';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {hash, withPolicy, writePolicies} from './csp';

const page = (head: string, body = '') =>
  `<!doctype html><html lang=en><head><meta charset=UTF-8>${head}</head><body>${body}</body></html>`;
const theme = 'setTheme("light & dark")';
const known = {[hash(theme)]: 'sets the theme'};

/** What a page's policy says of one kind of thing. */
function rule(html: string, name: string): string | undefined {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return policy.split('; ').find((each) => each.startsWith(`${name} `));
}

test('the policy stands behind the charset and before all that is loaded', () => {
  const {html} = withPolicy('a.html', page('<link rel=stylesheet href=/a.css>'), known);
  expect(html).toMatch(
    /<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*"><link/,
  );
});

test('a known script may run, and nothing else of the page changes', () => {
  const source = page(`<script>${theme}</script>`, '<p title=a>b</p>');
  const {html, scripts} = withPolicy('a.html', source, known);
  expect(rule(html, 'script-src')).toBe(`script-src 'self' 'wasm-unsafe-eval' '${hash(theme)}'`);
  expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(source);
  expect(scripts).toEqual([hash(theme)]);
});

test('each inlined style sheet may be applied, those for readers without scripts too', () => {
  const {html} = withPolicy(
    'a.html',
    page('<style>a{}</style><style>a{}</style><noscript><style>b{}</style></noscript>'),
    known,
  );
  expect(rule(html, 'style-src')).toBe(`style-src 'self' '${hash('a{}')}' '${hash('b{}')}'`);
});

for (const type of ['', ' type=module', ' type=text/javascript', ' type=importmap']) {
  test(`an inline script that nobody knows is refused by its beginning:${type || ' no type'}`, () => {
    expect(() =>
      withPolicy('a/index.html', page(`<script${type}>track()</script>`), known),
    ).toThrow(/^a\/index\.html has an inline script [\s\S]*track\(\)[\s\S]*sha256-/);
  });
}

test('data in a script needs no hash', () => {
  const {scripts} = withPolicy('a.html', page('<script type=application/ld+json>{}</script>'), {});
  expect(scripts).toEqual([]);
});

test('an inline handler is refused', () => {
  expect(() => withPolicy('a.html', page('', '<p onclick="x()">'), known)).toThrow(
    'inline handler, onclick',
  );
});

test('a page with a policy gets no second one', () => {
  const {html} = withPolicy('a.html', page(''), known);
  expect(() => withPolicy('a.html', html, known)).toThrow('no policy yet');
});

test.describe('a build', () => {
  let root: string;

  test.beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'csp-'));
  });

  test.afterEach(() => {
    rmSync(root, {recursive: true});
  });

  function write(file: string, content: string): string {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), content);
    return join(root, file);
  }

  test('gets a policy into each of its pages', () => {
    const files = [
      write('index.html', page(`<script>${theme}</script>`)),
      write('backend/index.html', page('')),
    ];
    expect(writePolicies(root, known)).toBe(2);
    for (const file of files)
      expect(readFileSync(file, 'utf8')).toContain('Content-Security-Policy');
  });

  test('with one unknown script stays as it was', () => {
    const first = write('a.html', page(`<script>${theme}</script>`));
    write('b.html', page('<script>x()</script>'));
    expect(() => writePolicies(root, known)).toThrow('b.html has an inline script');
    expect(readFileSync(first, 'utf8')).not.toContain('Content-Security-Policy');
  });

  test('without a script of the list says which one to take off it', () => {
    write('index.html', page(''));
    expect(() => writePolicies(root, known)).toThrow('sets the theme');
  });
});
