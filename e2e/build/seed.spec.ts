import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {buildFolder} from '../site';

/**
 * Defects of the page that this project was created from, mended on ours: its line, and why it does not stand here.
 * All that is not listed here must stand on the overview.
 */
const mended: readonly {line: string; why: string}[] = [
  {line: 'Choose Your Duration', why: 'The heading stood twice; it stands once.'},
  {
    line: 'Tech Stack',
    why: 'The heading named the stack and the list of links; the links have another one.',
  },
  {line: '**Last Updated:** January 2026', why: 'It was typed by hand; the date comes from git.'},
  {line: 'Explore Internship Program', why: 'The same call to action stood twice; it stands once.'},
];

const folder = join(__dirname, '..', 'fixtures');
const seed = readFileSync(join(folder, 'seed.md'), 'utf8').replace(/^---\n.*?\n---\n/s, '');
const page = load(readFileSync(join(buildFolder, 'backend', 'index.html')));
const article = page('article');

/** Every fact of the seed: its lines, cells and list entries, without the marks of Markdown and HTML. */
function factsOf(markdown: string): string[] {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n|\||<[^>]+>|•|^A: |[–-] (?=\w)|: (?=[\w*])/m)
    .map(plain)
    .filter((fact) => /\w/.test(fact));
}

/** A text in one line, without marks, emoji and arrows, its quotes and dashes made alike and its case folded. */
function plain(text: string): string {
  return text
    .replace(/\*\*|^[\s>]*(?:#+|\d+\.|-) |^Q: |^A: /g, '')
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200B→:]/gu, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** How often a text stands in another. */
function count(text: string, fact: string): number {
  return text.split(fact).length - 1;
}

test('every fact of the seed stands on the overview', () => {
  const facts = factsOf(seed);
  expect(facts.length).toBeGreaterThan(90);
  const text = plain(blocks());
  const missing = facts.filter((fact) => !text.includes(fact));
  const known = mended.flatMap(({line}) => factsOf(line));
  expect(missing.filter((fact) => !known.includes(fact))).toEqual([]);
});

test('every link of the seed stands on the overview', () => {
  const addresses = [...seed.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(10);
  const links = article
    .find('a')
    .map((_, link) => page(link).attr('href'))
    .get();
  expect(addresses.filter((address) => !links.includes(address ?? ''))).toEqual([]);
});

test('what stood twice stands once', () => {
  const headings = article
    .find('h1, h2, h3')
    .map((_, heading) => plain(page(heading).text()))
    .get();
  expect(headings.filter((heading) => heading === 'choose your duration')).toHaveLength(1);
  expect(headings.filter((heading) => heading === 'tech stack')).toHaveLength(1);
  expect(new Set(headings).size).toBe(headings.length);
  expect(count(plain(blocks()), 'explore internship program')).toBe(1);
});

test('every question is a heading with an address of its own, and its answer is open', () => {
  const questions = [...seed.matchAll(/^\*\*Q: (.+)\*\*$/gm)].map(([, question = '']) =>
    plain(question),
  );
  expect(questions).toHaveLength(7);
  const headings = article
    .find('h3[id]')
    .map((_, heading) => plain(page(heading).text()))
    .get();
  expect(questions.filter((question) => !headings.includes(question))).toEqual([]);
  expect(article.find('details').length).toBe(0);
});

/** The article's text, with a space where a block ends. */
function blocks(): string {
  const copy = article.clone();
  copy.find('.hash-link').remove();
  copy.find('h1, h2, h3, p, li, th, td, caption').append(' ');
  return copy.text();
}
