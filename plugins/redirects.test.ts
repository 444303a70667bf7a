import {expect, test} from '@playwright/test';
import {checkRedirects, redirectPage} from './redirects';

const pages = ['/', '/backend/', '/backend/internship-program/'];

test('a redirect from an address without a page to one with a page is fine', () => {
  expect(() => {
    checkRedirects([{from: '/old', to: '/backend#faq'}], pages);
  }).not.toThrow();
});

test('a redirect that would replace a page is refused', () => {
  expect(() => {
    checkRedirects([{from: '/backend', to: '/backend/internship-program'}], pages);
  }).toThrow(
    '"/backend" to "/backend/internship-program" in src/data/redirects.ts starts at a page',
  );
});

test('a second redirect from the same address is refused, however it is written', () => {
  const twice = [
    {from: '/old', to: '/backend'},
    {from: '/old/', to: '/backend'},
  ];
  expect(() => {
    checkRedirects(twice, pages);
  }).toThrow('is the second one from there');
});

test('a redirect to nowhere is refused with the pages there are', () => {
  expect(() => {
    checkRedirects([{from: '/old', to: '/gone'}], pages);
  }).toThrow(/ends where there is no page\. There are: .*\/backend,/);
});

test('a redirect page leads on below the base path, with a final slash before the anchor', () => {
  const site = {url: 'https://example.com', baseUrl: '/a/b/', title: 'Fixture'};
  const page = redirectPage(site, '/backend#faq');
  expect(page).toContain('content="0; url=/a/b/backend/#faq"');
  expect(page).toContain('<link rel="canonical" href="https://example.com/a/b/backend/">');
  expect(page).toContain('<a href="/a/b/backend/#faq">');
});
