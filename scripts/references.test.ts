import {expect, test} from '@playwright/test';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {findReferenceFaults, listHtmlFiles, pageAddress, type Fault} from './references';

const origin = 'https://techave-dev.github.io';
let root: string;

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'references-'));
});

test.afterEach(() => {
  rmSync(root, {recursive: true});
});

function write(files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), {recursive: true});
    writeFileSync(join(root, file), content);
  }
}

/** A site without faults, that refers to itself in every way there is. */
function healthySite(basePath: string): Record<string, string> {
  const home = origin + basePath;
  return {
    'index.html': `
      <head>
        <link rel="canonical" href="${home}">
        <link rel="alternate" hreflang="en" href="${home}">
        <link rel="stylesheet" href="${basePath}assets/styles.css">
        <meta property="og:url" content="${home}">
        <meta property="og:image" content="${home}img/logo.svg">
        <meta name="twitter:image" content="${home}img/logo.svg">
        <script type="application/ld+json">
          {"@context": "https://schema.org", "item": "${home}backend/"}
        </script>
        <style>body { background: url(${basePath}img/logo.svg) }</style>
      </head>
      <a href="#">Up</a> <a href="#top">Top</a> <a href="#caf%C3%A9">Café</a> <a href="?q=1">Same</a>
      <h2 id="café">Café</h2>
      <a href="${basePath}backend/#start">Start</a> <a href="backend/#old-name">Old name</a>
      <a href="${basePath}sitemap.xml">Map</a> <a href="${basePath}license">License</a>
      <a href="mailto:team@example.com">Mail</a> <a href="tel:+4930123456">Call</a>
      <a href="https://example.com/" target="_blank" rel="noopener noreferrer">Elsewhere</a>
      <a href="${basePath}backend/" target="_blank">In a new tab</a>
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" srcset="img/logo.svg 1x, img/logo.svg 2x">
      <video poster="img/logo.svg"></video> <form action="${basePath}backend/"></form>
      <svg><use href="img/logo.svg#mark"></use></svg>
      <p>An array [0] (or [1]), and a call f(x) :::</p>
      <pre>[text](target)</pre> <code><b>[text][ref]</b></code> <textarea>:::tip</textarea>`,
    'backend/index.html': `<h2 id="start">Start</h2> <a name="old-name"></a> <a href="../">Home</a>`,
    'license.html': `<a href="${basePath}">Home</a>`,
    'moved/index.html': `<meta http-equiv="refresh" content="0; url=${basePath}backend/#start">`,
    '404.html': `<a href="${basePath}">Home</a>`,
    'assets/styles.css': `
      a { background: url(../img/logo.svg) }
      b { background: url("data:image/svg+xml;utf8,<svg fill='url(#a)'/>") }`,
    'img/logo.svg': '<svg/>',
    'sitemap.xml': `
      <urlset><url><loc>${home}</loc></url><url><loc>${home}backend/</loc></url></urlset>`,
  };
}

/** What is found when one page, `planted/`, is added to the healthy site. */
function faultsOf(html: string): Pick<Fault, 'reference' | 'reason'>[] {
  write({...healthySite('/roadmap/'), 'planted/index.html': html});
  const faults = findReferenceFaults({root, origin, basePath: '/roadmap/'});
  expect(faults.filter(({page}) => page !== 'planted/')).toEqual([]);
  return faults.map(({reference, reason}) => ({reference, reason}));
}

for (const basePath of ['/roadmap/', '/', '/a/b/']) {
  test(`a healthy site at ${basePath} has no faults`, () => {
    write(healthySite(basePath));
    expect(findReferenceFaults({root, origin, basePath})).toEqual([]);
  });
}

test('a fault tells its page, the reference as written, and what would be right', () => {
  write({...healthySite('/roadmap/'), 'index.html': '<a href=" Backend/ ">Backend</a>'});
  expect(findReferenceFaults({root, origin, basePath: '/roadmap/'})).toEqual([
    {
      page: '',
      reference: ' Backend/ ',
      reason: 'leads to nothing, /roadmap/Backend/ is missing; write /roadmap/backend/',
    },
  ]);
});

test('a link to a page that is missing is a fault', () => {
  expect(faultsOf('<a href="/roadmap/frontend/">Frontend</a>')).toEqual([
    {
      reference: '/roadmap/frontend/',
      reason:
        'leads to nothing, /roadmap/frontend/ is missing; write the address of a page or file that is there',
    },
  ]);
});

test('a link in the wrong case is a fault, on every file system', () => {
  expect(faultsOf('<a href="/roadmap/Backend/#start">Backend</a>')).toEqual([
    {
      reference: '/roadmap/Backend/#start',
      reason: 'leads to nothing, /roadmap/Backend/ is missing; write /roadmap/backend/#start',
    },
  ]);
});

test('a fault that a page repeats is reported once', () => {
  expect(faultsOf('<a href="/1">One</a> <a href="/1">One more</a>')).toHaveLength(1);
});

test('a file with a final slash is a fault', () => {
  expect(faultsOf('<a href="/roadmap/license/">License</a>')).toEqual([
    {
      reference: '/roadmap/license/',
      reason: 'leads to nothing, /roadmap/license/ is missing; write /roadmap/license',
    },
  ]);
});

test('a link that misses the final slash redirects, and is a fault', () => {
  expect(
    faultsOf('<a href="../backend?q=1#start">Backend</a> <a href="/roadmap">Home</a>'),
  ).toEqual([
    {
      reference: '../backend?q=1#start',
      reason: 'redirects to /roadmap/backend/; write /roadmap/backend/?q=1#start',
    },
    {reference: '/roadmap', reason: 'redirects to /roadmap/; write /roadmap/'},
  ]);
});

test('a link to a redirect page is a fault', () => {
  expect(faultsOf('<a href="/roadmap/moved/">Moved</a>')).toEqual([
    {
      reference: '/roadmap/moved/',
      reason: 'leads to a page that has moved; write /roadmap/backend/#start',
    },
  ]);
});

test('a link that leaves the base path is a fault', () => {
  expect(faultsOf('<a href="/backend/">Backend</a>')).toEqual([
    {
      reference: '/backend/',
      reason: 'leaves the site; write /roadmap/backend/',
    },
  ]);
});

test('a missing anchor is a fault, on the same page and on another', () => {
  const html = '<p id="here"><a href="#there">There</a> <a href="/roadmap/backend/#%zz">End</a>';
  expect(faultsOf(html)).toEqual([
    {
      reference: '#there',
      reason: 'has an anchor that /roadmap/planted/ lacks; write one of those it has: here',
    },
    {
      reference: '/roadmap/backend/#%zz',
      reason:
        'has an anchor that /roadmap/backend/ lacks; write one of those it has: start, old-name',
    },
  ]);
});

test('an absolute link to our own site is a fault, and other sites of our origin are none', () => {
  const html = `<a href="${origin}/roadmap/backend/#start">Start</a> <a href="${origin}/blog/">Blog</a>
    <a href=" HTTPS://Techave-Dev.github.io/roadmap/">Home</a>`;
  expect(faultsOf(html)).toEqual([
    {
      reference: `${origin}/roadmap/backend/#start`,
      reason: 'names our own origin, and would not survive a move; write /roadmap/backend/#start',
    },
    {
      reference: ' HTTPS://Techave-Dev.github.io/roadmap/',
      reason: 'names our own origin, and would not survive a move; write /roadmap/',
    },
  ]);
});

test('an address for robots must be absolute, ours, and found at once', () => {
  const notOurs = `is read out of place by robots; write an address that begins with ${origin}/roadmap/`;
  const html = `
    <link rel="canonical" href="/roadmap/planted/">
    <link rel="alternate" hreflang="en" href="https://example.com/roadmap/">
    <meta property="og:url" content="${origin}/roadmap/backend">
    <meta property="og:image" content="${origin}/roadmap/img/Logo.svg">
    <meta name="twitter:image" content="${origin}/img/logo.svg">
    <script type="application/ld+json">{"item": "${origin}/roadmap/moved/"}</script>`;
  expect(faultsOf(html)).toEqual([
    {reference: '/roadmap/planted/', reason: notOurs},
    {reference: 'https://example.com/roadmap/', reason: notOurs},
    {
      reference: `${origin}/roadmap/backend`,
      reason: `redirects to /roadmap/backend/; write ${origin}/roadmap/backend/`,
    },
    {
      reference: `${origin}/roadmap/img/Logo.svg`,
      reason: `leads to nothing, /roadmap/img/Logo.svg is missing; write ${origin}/roadmap/img/logo.svg`,
    },
    {reference: `${origin}/img/logo.svg`, reason: notOurs},
    {
      reference: `${origin}/roadmap/moved/`,
      reason: `leads to a page that has moved; write ${origin}/roadmap/backend/#start`,
    },
  ]);
});

test('a fault in the sitemap is found', () => {
  write({
    ...healthySite('/roadmap/'),
    'sitemap.xml': `
      <urlset xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url><loc>${origin}/roadmap/backend</loc><xhtml:link href="/roadmap/"/></url>
      </urlset>`,
  });
  expect(findReferenceFaults({root, origin, basePath: '/roadmap/'})).toEqual([
    {
      page: 'sitemap.xml',
      reference: `${origin}/roadmap/backend`,
      reason: `redirects to /roadmap/backend/; write ${origin}/roadmap/backend/`,
    },
    {
      page: 'sitemap.xml',
      reference: '/roadmap/',
      reason: `is read out of place by robots; write an address that begins with ${origin}/roadmap/`,
    },
  ]);
});

test('every attribute and style that loads something is read', () => {
  const html = `
    <meta http-equiv="Refresh" content="5;URL='/roadmap/1'">
    <link rel="stylesheet" href="/roadmap/2"> <link rel="preload" imagesrcset="/roadmap/3 2x">
    <script src="/roadmap/4"></script> <img srcset="/roadmap/5,a 1x,/roadmap/6 2x, /roadmap/7">
    <video poster="/roadmap/8"></video> <form action="/roadmap/9"></form>
    <svg><use xlink:href="/roadmap/10"></use></svg>
    <style>@font-face { src: url( '/roadmap/11' ) format("woff2"), url(/roadmap/12) }</style>
    <p style="background: url(/roadmap/13)"></p>
    <noscript><a href="/roadmap/14">Fourteen</a></noscript>
    <a target="_blank" href="/roadmap/15">Fifteen</a>`;
  const found = faultsOf(html).map(({reference}) => reference.replace('/roadmap/', ''));
  expect(found.sort()).toEqual(
    ['1', '2', '3', '4', '5,a', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'].sort(),
  );
});

test('a fault in a style sheet is found, seen from where the style sheet is', () => {
  write({...healthySite('/roadmap/'), 'assets/more.css': 'a { background: url("img/logo.svg") }'});
  expect(findReferenceFaults({root, origin, basePath: '/roadmap/'})).toMatchObject([
    {page: 'assets/more.css', reference: 'img/logo.svg'},
  ]);
});

test('what is empty, a script, no address or not safe is a fault', () => {
  const html = `
    <a href="">Empty</a> <a href="javascript:void 0">Script</a> <a href="https://">No host</a>
    <img src="http://example.com/a.png"> <a href="pathname:///backend/">Left over</a>`;
  expect(faultsOf(html)).toEqual([
    {reference: '', reason: 'is empty; write an address, or leave the attribute out'},
    {reference: 'javascript:void 0', reason: 'is a script; write an address, or use a button'},
    {reference: 'https://', reason: 'is no address; write one such as /roadmap/'},
    {
      reference: 'pathname:///backend/',
      reason: 'uses pathname:, which is not safe; write an https: address',
    },
    {
      reference: 'http://example.com/a.png',
      reason: 'uses http:, which is not safe; write an https: address',
    },
  ]);
});

test('a link that opens another site in a new tab must not let it steer ours', () => {
  const html = `
    <a target="_blank" href="https://example.com/1">No rel</a>
    <a target="_blank" href="https://example.com/2" rel="nofollow">Another rel</a>
    <a target="_blank" href="https://example.com/3" rel="nofollow noopener">Safe</a>
    <a target="_blank" href="https://example.com/4" rel="noreferrer">Safe</a>`;
  const reason = 'opens a tab that could steer this one; add rel="noopener", or drop the target';
  expect(faultsOf(html)).toEqual([
    {reference: 'https://example.com/1', reason},
    {reference: 'https://example.com/2', reason},
  ]);
});

test('Markdown that was left as text is a fault', () => {
  const html = `
    <p>See the [guide](./guide.mdx) and [HTTP][http].</p>
    <p>[<b>Bold</b>](target)</p>
    <p>:::note Remember\nthis</p>`;
  const faults = faultsOf(html);
  expect(faults.map(({reference}) => reference)).toEqual([
    '[guide](./guide.mdx)',
    '[HTTP][http]',
    '](target)',
    ':::note Remember',
  ]);
  expect(new Set(faults.map(({reason}) => reason))).toEqual(
    new Set(['is unparsed Markdown; correct its markup or its target, or write it as code']),
  );
});

test('a build without pages is an error, not a site without faults', () => {
  const check = () => findReferenceFaults({root, origin, basePath: '/roadmap/'});
  expect(check).toThrow(`There are no HTML files in "${root}". Run: npm run build`);
  expect(() => listHtmlFiles(join(root, 'missing'))).toThrow('npm run build');

  write({'index.html': ''});
  expect(check).toThrow(/no sitemap that lists pages.* npm run build/);
  write({'sitemap.xml': '<urlset></urlset>'});
  expect(check).toThrow(/no sitemap that lists pages.* npm run build/);
});

test('the pages of a build are listed in order, with forward slashes', () => {
  write({'index.html': '', 'b/c/index.html': '', 'a.html': '', 'a.css': ''});
  expect(listHtmlFiles(root)).toEqual(['a.html', 'b/c/index.html', 'index.html']);
});

test('the address of a page is its folder, or its file without the ending', () => {
  expect(pageAddress('index.html')).toBe('');
  expect(pageAddress('backend/index.html')).toBe('backend/');
  expect(pageAddress('backend/reindex.html')).toBe('backend/reindex');
});
