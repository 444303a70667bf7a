import {expect, test} from '@playwright/test';
import {groupBySection, holdWords, splitExcerpt, withoutTitle, type PagefindPage} from './results';

const section = (name: string, hits: number) => ({
  title: name,
  url: `/roadmap/backend/#${name}`,
  excerpt: `about <mark>${name}</mark>`,
  locations: Array.from({length: hits}, (_, position) => position),
});

const page: PagefindPage = {
  url: '/roadmap/backend/',
  excerpt: 'the <mark>whole</mark> page',
  content: 'Zod and NestJS, a class-validator -X café',
  locations: [],
  meta: {title: 'Backend'},
  sub_results: [],
};

test('an excerpt is split at the words that were found', () => {
  expect(splitExcerpt('Learn <mark>Prisma</mark> and <mark>Zod</mark> first')).toEqual([
    {text: 'Learn ', isMatch: false},
    {text: 'Prisma', isMatch: true},
    {text: ' and ', isMatch: false},
    {text: 'Zod', isMatch: true},
    {text: ' first', isMatch: false},
  ]);
});

test('a page that writes about HTML is quoted, not obeyed', () => {
  expect(splitExcerpt('a &lt;b&gt; and <mark>&lt;img&gt;</mark> & more')).toEqual([
    {text: 'a <b> and ', isMatch: false},
    {text: '<img>', isMatch: true},
    {text: ' & more', isMatch: false},
  ]);
});

test('the full stop after a word is not marked with it', () => {
  expect(splitExcerpt('<mark>Zod.</mark> Then <mark>Node.js</mark>')).toEqual([
    {text: 'Zod', isMatch: true},
    {text: '. Then ', isMatch: false},
    {text: 'Node.js', isMatch: true},
  ]);
});

test('an excerpt does not begin with the title that stands above it', () => {
  const parts = splitExcerpt('Tech <mark>stack.</mark> A <mark>stack</mark> of tools');
  expect(withoutTitle(parts, 'Tech stack')).toEqual([
    {text: 'A ', isMatch: false},
    {text: 'stack', isMatch: true},
    {text: ' of tools', isMatch: false},
  ]);
  expect(withoutTitle(parts, 'Stack')).toEqual(parts);
  expect(withoutTitle(splitExcerpt('Tech stack.'), 'Tech stack')).toEqual([]);
});

test('an empty excerpt has no parts', () => {
  expect(splitExcerpt('')).toEqual([]);
});

test('of many sections the three with most of the words are shown, in the order of the page', () => {
  const hit = groupBySection({
    ...page,
    sub_results: [section('a', 2), section('b', 1), section('c', 5), section('d', 3)],
  });
  expect(hit.sections.map(({title}) => title)).toEqual(['a', 'c', 'd']);
  expect(hit.excerpt).toEqual([]);
});

test('words above the first heading are the excerpt of the page itself', () => {
  const intro = {...section('intro', 1), url: page.url};
  const hit = groupBySection({...page, sub_results: [intro, section('a', 1)]});
  expect(hit.excerpt).toContainEqual({text: 'intro', isMatch: true});
  expect(hit.sections.map(({title}) => title)).toEqual(['a']);
});

test('the title of the page is not shown as a section of it', () => {
  const title = {...section('top', 1), title: 'Backend'};
  expect(groupBySection({...page, sub_results: [title]}).sections).toEqual([]);
});

test('a page without sections has the excerpt of the whole', () => {
  expect(groupBySection(page).excerpt).toContainEqual({text: 'whole', isMatch: true});
});

for (const [query, word, isHeld] of [
  ['zod', 0, true],
  ['zodiac', 0, true],
  ['nest', 2, true],
  ['js', 2, true],
  ['class-validators', 4, true],
  ['x', 5, true],
  ['Cafe', 6, true],
  ['xylophone', 5, false],
  ['xyz', 5, false],
  ['zod xylophone', 0, false],
] as const) {
  test(`for “${query}” the word ${word} of the page is ${isHeld ? '' : 'not '}enough`, () => {
    expect(holdWords([{...page, locations: [word]}], query)).toBe(isHeld);
  });
}

test('each word may stand on another page', () => {
  const pages = [0, 2].map((position) => ({...page, locations: [position]}));
  expect(holdWords(pages, 'nestjs zod')).toBe(true);
  expect(holdWords([], 'nestjs')).toBe(false);
});
