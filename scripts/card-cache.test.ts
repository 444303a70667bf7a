import {expect, test} from '@playwright/test';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {CardCache} from './card-cache';
import {cardSources, type Card} from './social-card';

let folder: string;
let project: string;
let drawn: string[];

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  project = mkdtempSync(join(tmpdir(), 'project-'));
  for (const file of cardSources) cpSync(file, join(project, file));
  drawn = [];
});

test.afterEach(() => {
  for (const each of [folder, project]) rmSync(each, {recursive: true});
});

const titled = (text: string): Card => ({title: [{text}]});

/** The card as a build gets it, with the cache that earlier ones have left. */
async function build(...titles: string[]): Promise<string[]> {
  const cache = new CardCache(
    folder,
    ({title}) => {
      const text = title.map((piece) => piece.text).join('');
      drawn.push(text);
      return Promise.resolve(Buffer.from(`picture of ${text}`));
    },
    project,
  );
  const cards: string[] = [];
  for (const title of titles) cards.push(Buffer.from(await cache.png(titled(title))).toString());
  cache.dropUnused();
  return cards;
}

function files(): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

test('a card is drawn once, and is the same in the next build', async () => {
  expect(await build('One')).toEqual(['picture of One']);
  expect(await build('One', 'Two')).toEqual(['picture of One', 'picture of Two']);
  expect(drawn).toEqual(['One', 'Two']);
});

for (const [how, damage] of [
  ['cut short', (file: Buffer) => file.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed', (file: Buffer) => Buffer.from(file.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
] as const) {
  test(`a kept card that is ${how} is drawn anew`, async () => {
    await build('One');
    for (const file of files()) writeFileSync(file, damage(readFileSync(file)));
    expect(await build('One')).toEqual(['picture of One']);
    expect(await build('One')).toEqual(['picture of One']);
    expect(drawn).toEqual(['One', 'One']);
  });
}

test('a kept card under the name of another one is not taken for it', async () => {
  await build('One', 'Two');
  const [first = '', second = ''] = files();
  cpSync(first, second);
  expect(await build('One', 'Two')).toEqual(['picture of One', 'picture of Two']);
});

for (const source of cardSources) {
  test(`a card is drawn anew when ${source} has changed`, async () => {
    await build('One');
    writeFileSync(join(project, source), 'other');
    await build('One');
    expect(drawn).toEqual(['One', 'One']);
  });
}

test('a card that no page has any more is forgotten', async () => {
  await build('One', 'Two');
  await build('Two');
  expect(files()).toHaveLength(1);
  await build('One');
  expect(drawn).toEqual(['One', 'Two', 'One']);
});
