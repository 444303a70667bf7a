import {expect, test} from '@playwright/test';
import {readSiteAddress} from './site-address';

test('without variables the site lives on GitHub Pages', () => {
  expect(readSiteAddress({})).toEqual({
    origin: 'https://techave-dev.github.io',
    basePath: '/roadmap/',
  });
});

test('an empty variable counts as not set, because that is how a workflow passes an undefined one', () => {
  expect(readSiteAddress({SITE_URL: '', BASE_PATH: ''})).toEqual(readSiteAddress({}));
});

test('the variables move the site', () => {
  expect(readSiteAddress({SITE_URL: 'http://localhost:3000', BASE_PATH: '/'})).toEqual({
    origin: 'http://localhost:3000',
    basePath: '/',
  });
});

test('slashes at the ends are put right: none after the origin, one after the base path', () => {
  expect(readSiteAddress({SITE_URL: 'https://example.com/', BASE_PATH: '/a/b'})).toEqual({
    origin: 'https://example.com',
    basePath: '/a/b/',
  });
});

for (const origin of [
  'example.com',
  'ftp://example.com',
  'https://example.com/roadmap',
  'https://example.com/?a',
  'https://user@example.com',
]) {
  test(`SITE_URL cannot be ${origin}: the message says so and gives an example`, () => {
    expect(() => readSiteAddress({SITE_URL: origin})).toThrow(
      `SITE_URL is "${origin}". It must be an origin alone, such as "https://example.com"`,
    );
  });
}

for (const basePath of ['roadmap/', '//example.com/', '/a b/', '/a?b', 'https://example.com/']) {
  test(`BASE_PATH cannot be ${basePath}: the message says so and gives an example`, () => {
    expect(() => readSiteAddress({BASE_PATH: basePath})).toThrow(
      `BASE_PATH is "${basePath}". It must be a plain path that starts with a slash`,
    );
  });
}
