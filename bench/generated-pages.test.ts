import {expect, test} from '@playwright/test';
import {withPagesBelow} from '../src/data/site-page';
import {generatePages, toEntry} from './generated-pages';

const pages = generatePages(45);

test('there are as many pages as asked for, each with a text and an address of its own', () => {
  expect(pages).toHaveLength(45);
  expect(new Set(pages.map(({doc}) => doc)).size).toBe(45);
  expect(new Set(pages.map(({text}) => text)).size).toBe(45);
});

test('a page is as long as one of those that other generators are measured with', () => {
  for (const {text} of pages) {
    expect(text.length).toBeGreaterThan(5000);
    expect(text.length).toBeLessThan(7000);
  }
});

test('the same pages are made each time', () => {
  expect(generatePages(45)).toEqual(pages);
});

test('every page is in the site map once, in sections', () => {
  const entry = toEntry(pages);
  expect(withPagesBelow(entry).map(({doc}) => doc)).toEqual(pages.map(({doc}) => doc));
  expect(entry.pages.map((section) => withPagesBelow(section).length)).toEqual([20, 20, 5]);
});

test('each link leads to a page', () => {
  const docs = [...pages.map(({doc}) => doc), 'backend/index'];
  for (const {text} of pages) {
    const links = [...text.matchAll(/\]\(\.\.\/\.\.\/([^)]+)\.mdx\)/g)].map(([, doc]) => doc);
    expect(links).toHaveLength(4);
    expect(docs).toEqual(expect.arrayContaining(links));
  }
});
