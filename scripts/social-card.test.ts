import {expect, test} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import type {TrackId} from '../src/data/tracks';
import {cardSize, cardSources, describeCard, drawCard, toFile, type Card} from './social-card';

const titled = (text: string): Card => ({title: [{text}], section: 'Internship program'});
const long =
  'How one team finds out what its colleagues need, writes it down, builds it in twelve weeks, tests it, puts it into operation, measures whether anybody uses it, and hands it over with a runbook that somebody else can follow at three in the morning';
const word = 'Supercalifragilisticexpialidocious'.repeat(3);

for (const [kind, card] of [
  ['a short title', titled('FAQ')],
  ['a very long title', titled(long)],
  ['a long word without a break', titled(word)],
  ['a long title with its track', {...titled(long), track: 'three-months'}],
] as const) {
  test(`${kind} stands whole between the lines and the edge of the card`, async () => {
    const rows = await inkByRow(card);
    const below = rows.slice(300);
    expect(below.some(({first}) => first < cardSize.width)).toBe(true);
    // Nothing touches the lines above, nor the margins: what overflows its place would.
    expect(rows.slice(298, 312)).toEqual(Array.from({length: 14}, () => noInk));
    expect(rows.slice(590)).toEqual(Array.from({length: 40}, () => noInk));
    expect(Math.min(...below.map(({first}) => first))).toBeGreaterThanOrEqual(60);
    expect(Math.max(...below.map(({last}) => last))).toBeLessThanOrEqual(1140);
  });
}

test('a title that fits in no size is refused, and named', async () => {
  await expect(drawCard(titled(long.repeat(4)))).rejects.toThrow(
    /^The title "How one team .*" does not fit on a social card\. Shorten it\.$/,
  );
});

test('a sign that the font lacks is refused, and named', async () => {
  await expect(drawCard(titled('From here → there'))).rejects.toThrow(
    'The font of the social cards lacks “→”, which the title "From here → there" has.',
  );
});

test('the file of a card holds what was drawn', async () => {
  const picture = await drawCard(titled('FAQ'));
  const read = PNG.sync.read(toFile(picture));
  expect(read).toMatchObject(cardSize);
  expect(read.data.equals(picture.data)).toBe(true);
});

test('each track has a card of its own', async () => {
  const draw = (track: TrackId) => drawCard({...titled('Track'), track});
  const [one, two] = await Promise.all([draw('one-month'), draw('two-months')]);
  expect(one.data.equals(two.data)).toBe(false);
});

test('all files that a card is made from are told, so that none is kept when one has changed', () => {
  const folder = join(__dirname, '..');
  const seen = new Set(['scripts/social-card.tsx']);
  for (const file of seen) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, module = ''] of text.matchAll(/ from '(\.[^']+)'/g)) {
      seen.add(join(file, '..', `${module}.ts`));
    }
    for (const [, read = ''] of text.matchAll(/join\(project, '([^']+)'\)/g)) seen.add(read);
  }
  expect([...seen, 'package-lock.json'].sort()).toEqual([...cardSources].sort());
});

test('a card is described by its words, as one reads them', () => {
  const title = [{text: 'From here to '}, {text: 'there', stressed: true}];
  expect(describeCard({title})).toContain('“From here to there”');
});

const noInk = {first: cardSize.width, last: -1};

/** Where each row of pixels has its first and its last one that is not the color of the ground. */
async function inkByRow(card: Card): Promise<(typeof noInk)[]> {
  const {width, height} = cardSize;
  const {data} = await drawCard(card);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const ground = pixels[0];
  return Array.from({length: height}, (_, row) => {
    const isInk = (pixel: number) => pixel !== ground;
    const line = pixels.subarray(row * width, (row + 1) * width);
    const first = line.findIndex(isInk);
    return first < 0 ? noInk : {first, last: line.findLastIndex(isInk)};
  });
}
