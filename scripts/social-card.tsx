/**
 * Draws social cards: the pictures that stand for a page where its address is shared. Satori lays the text out and turns
 * it into paths, Resvg draws them; both are JavaScript and WebAssembly, alike on every platform and without a browser.
 * What all cards have in common is drawn once: a card takes some 10 ms.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import type {ReactNode} from 'react';
import type {SatoriOptions} from 'satori';
import {longestTrackWeeks, totalWeeks, tracks, type Track, type TrackId} from '../src/data/tracks';

/** What a card shows besides the site's name and lines. */
export type Card = {
  /** The title, in pieces; the stressed ones are set apart. */
  title: readonly {text: string; stressed?: boolean}[];
  /** Where in the site the page is. */
  section?: string;
  /** The track whose line the card shows in color. */
  track?: TrackId;
};

/** The size of a card in pixels, as previews want it. */
export const cardSize = {width: 1200, height: 630};

const margin = 72;
const textWidth = cardSize.width - 2 * margin;
/** Where the space for text begins and ends, from the top; lines and name are above it. */
const textSpace = {top: 314, bottom: 574};
/** Sizes of a title, the largest that fits is taken. */
const titleSizes = [84, 76, 68, 60, 52, 46, 40, 36, 32];

const project = join(__dirname, '..');
const css = readFileSync(join(project, 'src/css/custom.css'), 'utf8');
const mark = readFileSync(join(project, 'static/img/mark.svg')).toString('base64');

/** The files of this project that a card is made from, besides its page: with other ones it may look otherwise. */
export const cardSources = [
  'package-lock.json',
  'scripts/social-card.tsx',
  'src/css/custom.css',
  'src/data/tracks.ts',
  'static/img/mark.svg',
];

const colors = {
  paper: token('--ifm-background-color'),
  ink: token('--ifm-heading-color'),
  quiet: token('--roadmap-text-quiet'),
  rule: token('--roadmap-rule'),
  stress: token('--ifm-color-primary'),
};

// The site is set in the reader's own faces, which a picture cannot be: Gelasio is an open face with the measures of
// Georgia, one of the faces that headings ask for.
const fonts: SatoriOptions['fonts'] = [
  font(400, 'normal'),
  font(600, 'normal'),
  font(600, 'italic'),
];

/** What stands behind the text: for each track, and for the pages of none. */
const grounds = new Map<TrackId | undefined, PNG>();

let tools: ReturnType<typeof loadTools> | undefined;

/**
 * Draws a card.
 *
 * @throws when the title is too long for a card, or has a sign that the card's font lacks.
 */
export async function drawCard(card: Card): Promise<PNG> {
  const ground = grounds.get(card.track) ?? (await drawGround(card.track));
  grounds.set(card.track, ground);
  const {svg, height} = await textSvg(card);
  const picture = new PNG({...cardSize});
  ground.bitblt(picture, 0, 0, cardSize.width, cardSize.height);
  const text = await render(svg);
  text.bitblt(picture, 0, 0, text.width, text.height, margin, textSpace.bottom - height);
  return picture;
}

/** The file of a card. Resvg would take longer to write it than to draw it. */
export function toFile(picture: PNG): Buffer {
  return PNG.sync.write(picture, {filterType: 0, deflateLevel: 1, deflateStrategy: 0});
}

/** The words for a card, for those who do not see it. */
export function describeCard({title, track}: Card): string {
  const text = title.map((piece) => piece.text).join('');
  const lines = track
    ? 'a track as a line with a stop for each week'
    : 'lines that part into three';
  return `“${text}”, below ${lines}.`;
}

/** What draws, loaded once and when it is needed: a build that has all its cards does without. */
function drawingTools(): ReturnType<typeof loadTools> {
  return (tools ??= loadTools());
}

async function loadTools() {
  const [{default: satori}, {initWasm, Resvg}] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-wasm'),
  ]);
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return {satori, Resvg};
}

/** A drawing, on paper. */
async function render(svg: string): Promise<PNG> {
  const {Resvg} = await drawingTools();
  const drawing = new Resvg(svg, {background: colors.paper});
  const image = drawing.render();
  const picture = new PNG({width: image.width, height: image.height});
  picture.data.set(image.pixels);
  // What is not given back stays in the memory of WebAssembly.
  image.free();
  drawing.free();
  return picture;
}

/** The site's name and lines. */
async function drawGround(track: TrackId | undefined): Promise<PNG> {
  const {satori} = await drawingTools();
  const {width, height} = cardSize;
  const svg = await satori(
    <div style={{position: 'absolute', top: 48, left: margin, display: 'flex', gap: 16}}>
      <img src={`data:image/svg+xml;base64,${mark}`} width={64} height={64} alt="" />
      <div style={{fontSize: 36, fontWeight: 600, lineHeight: '64px', color: colors.ink}}>
        Techave Roadmap
      </div>
    </div>,
    {width, height, fonts},
  );
  // Satori would make a picture of a drawing inside the card, which doubles the time.
  const lines = track ? trackLines(track) : partingLines();
  return render(svg.replace(/<\/svg>$/, `${lines}</svg>`));
}

/** The text of a card in the largest size that fits. */
async function textSvg(card: Card): Promise<{svg: string; height: number}> {
  const {satori} = await drawingTools();
  const draw = async (size: number, isTrial: boolean) => {
    const svg = await satori(<CardText card={card} size={size} isTrial={isTrial} />, {
      width: textWidth,
      embedFont: !isTrial,
      ...textOptions(card),
    });
    return {svg, height: Number(/ height="([\d.]+)"/.exec(svg)?.[1])};
  };
  for (const size of titleSizes) {
    const {height} = await draw(size, true);
    if (height <= textSpace.bottom - textSpace.top) return draw(size, false);
  }
  throw new Error(`The title ${quote(card)} does not fit on a social card. Shorten it.`);
}

/** Section and title; a trial only has their height, which is found sooner. */
function CardText({
  card: {title, section},
  size,
  isTrial,
}: {
  card: Card;
  size: number;
  isTrial: boolean;
}): ReactNode {
  return (
    <div style={{display: 'flex', flexDirection: 'column', width: textWidth}}>
      {section && (
        <div style={{marginBottom: 14, fontSize: 32, fontWeight: 400, color: colors.quiet}}>
          {section}
        </div>
      )}
      <div
        style={{
          display: 'block',
          fontSize: size,
          fontWeight: 600,
          lineHeight: 1.1,
          color: colors.ink,
          overflowWrap: 'anywhere',
          textWrap: isTrial ? 'wrap' : 'balance',
        }}
      >
        {title.map(({text, stressed}) =>
          stressed ? (
            <em key={text} style={{color: colors.stress}}>
              {text}
            </em>
          ) : (
            text
          ),
        )}
      </div>
    </div>
  );
}

/** The sign of the site: three lines that run together and part. */
function partingLines(): string {
  const [first, second, third] = ['vermilion', 'teal', 'plum'].map((color) =>
    token(`--roadmap-line-${color}`),
  );
  return `<g fill="none" stroke-width="14" stroke-linejoin="round">
    <path stroke="${first}" d="M0 196H812L868 140H1200"/>
    <path stroke="${second}" d="M0 210H1200"/>
    <path stroke="${third}" d="M0 224H812L868 280H1200"/>
    <circle cx="814" cy="210" r="30" fill="${colors.paper}" stroke="${colors.ink}" stroke-width="11"/>
  </g>`;
}

/** All tracks as on the home page, one stop a week, to scale; only the page's own is in color. */
function trackLines(own: TrackId): string {
  const height = 116 / (tracks.length - 1);
  return tracks
    .map((track, row) =>
      trackLine(
        track,
        160 + row * height,
        track.id === own ? token(`--roadmap-line-${track.line.color}`) : colors.rule,
      ),
    )
    .join('');
}

/** How the stripe inside the project stretch of a line is broken, by pattern. */
const stripes: Record<Track['line']['pattern'], string | undefined> = {
  solid: undefined,
  double: 'none',
  dashed: '16 10',
  dotted: '4 8',
};

function trackLine(track: Track, y: number, color: string): string {
  const weeks = totalWeeks(track);
  const [learningStop, projectStop] = [11, 14];
  // The first stop stands under the name, the last one of the longest track above the end of the text.
  const step = (textWidth - learningStop - projectStop - 4) / (longestTrackWeeks - 1);
  const at = (stop: number) => margin + learningStop + stop * step;
  const project = `M${at(track.learningWeeks - 0.5)} ${y}H${at(weeks - 1)}`;
  const stripe = stripes[track.line.pattern];
  const stops = Array.from({length: weeks}, (_, week) =>
    week < track.learningWeeks
      ? `<circle cx="${at(week)}" cy="${y}" r="${learningStop}" fill="${color}"/>`
      : `<circle cx="${at(week)}" cy="${y}" r="${projectStop}" fill="${colors.paper}" stroke="${color}" stroke-width="7"/>`,
  );
  return `<g fill="none">
    <path stroke="${color}" stroke-width="7" d="M${at(0)} ${y}H${at(track.learningWeeks)}"/>
    <path stroke="${color}" stroke-width="21" d="${project}"/>
    ${stripe ? `<path stroke="${colors.paper}" stroke-width="5" stroke-dasharray="${stripe}" d="${project}"/>` : ''}
    ${stops.join('')}
  </g>`;
}

function textOptions(card: Card) {
  return {
    fonts,
    loadAdditionalAsset: (_language: string, text: string): never => {
      throw new Error(
        `The font of the social cards lacks “${text}”, which the title ${quote(card)} has. Write it in Latin letters, or give the page an \`image\` of its own.`,
      );
    },
  };
}

function font(weight: 400 | 600, style: 'normal' | 'italic') {
  const file = require.resolve(`@fontsource/gelasio/files/gelasio-latin-${weight}-${style}.woff`);
  return {name: 'Gelasio', data: readFileSync(file), weight, style};
}

function quote({title}: Card): string {
  return `"${title.map(({text}) => text).join('')}"`;
}

/** A color of the light theme. */
function token(name: string): string {
  const color = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!color) throw new Error(`There is no color ${name} in src/css/custom.css.`);
  return color;
}
