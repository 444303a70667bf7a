/**
 * Draws social cards: the pictures that stand for a page where its address is shared. Satori lays the text out and turns
 * it into paths, Resvg makes a PNG of them; both are JavaScript and WebAssembly, alike on every platform and without a
 * browser. A card takes some 40 ms, so none is kept from one build to the next.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {initWasm, Resvg} from '@resvg/resvg-wasm';
import type {ReactNode} from 'react';
import satori, {type SatoriOptions} from 'satori';
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

let resvg: Promise<void> | undefined;

/**
 * Draws a card as a PNG.
 *
 * @throws when the title is too long for a card, or has a sign that the card's font lacks.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  return (await renderCard(card)).asPng();
}

/** Draws a card as pixels: four bytes each, row by row. */
export async function drawPixels(card: Card): Promise<Uint8Array> {
  return (await renderCard(card)).pixels;
}

/** The words for a card, for those who do not see it. */
export function describeCard({title, track}: Card): string {
  const text = title.map((piece) => piece.text).join('');
  const lines = track
    ? 'a track as a line with a stop for each week'
    : 'lines that part into three';
  return `“${text}”, below ${lines}.`;
}

async function renderCard(card: Card) {
  const text = await fittingText(card);
  const svg = await satori(
    <div style={{display: 'flex', width: '100%', height: '100%', background: colors.paper}}>
      {card.track ? <TrackLines track={card.track} /> : <PartingLines />}
      <div style={{position: 'absolute', top: 48, left: margin, display: 'flex', gap: 16}}>
        <img src={`data:image/svg+xml;base64,${mark}`} width={64} height={64} alt="" />
        <div style={{fontSize: 36, fontWeight: 600, lineHeight: '64px', color: colors.ink}}>
          Techave Roadmap
        </div>
      </div>
      <div
        style={{
          position: 'absolute',
          bottom: cardSize.height - textSpace.bottom,
          left: margin,
          display: 'flex',
          width: textWidth,
        }}
      >
        {text}
      </div>
    </div>,
    {...cardSize, ...textOptions(card)},
  );
  resvg ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await resvg;
  return new Resvg(svg).render();
}

/** The text of a card in the largest size that fits. */
async function fittingText(card: Card): Promise<ReactNode> {
  for (const size of titleSizes) {
    const text = <CardText card={card} size={size} />;
    const svg = await satori(text, {width: textWidth, ...textOptions(card)});
    const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
    if (height <= textSpace.bottom - textSpace.top) return text;
  }
  throw new Error(`The title ${quote(card)} does not fit on a social card. Shorten it.`);
}

function CardText({card: {title, section}, size}: {card: Card; size: number}): ReactNode {
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
          textWrap: 'balance',
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
function PartingLines(): ReactNode {
  const [first, second, third] = ['vermilion', 'teal', 'plum'].map((color) =>
    token(`--roadmap-line-${color}`),
  );
  return (
    <svg {...cardSize} fill="none" strokeWidth={14} strokeLinejoin="round">
      <path stroke={first} d="M0 196H812L868 140H1200" />
      <path stroke={second} d="M0 210H1200" />
      <path stroke={third} d="M0 224H812L868 280H1200" />
      <circle cx={814} cy={210} r={30} fill={colors.paper} stroke={colors.ink} strokeWidth={11} />
    </svg>
  );
}

/** All tracks as on the home page, one stop a week, to scale; only the page's own is in color. */
function TrackLines({track: own}: {track: TrackId}): ReactNode {
  const height = 116 / (tracks.length - 1);
  return (
    <svg {...cardSize} fill="none">
      {tracks.map((track, row) => (
        <OneTrack
          key={track.id}
          track={track}
          y={160 + row * height}
          color={track.id === own ? token(`--roadmap-line-${track.line.color}`) : colors.rule}
        />
      ))}
    </svg>
  );
}

/** How the stripe inside the project stretch of a line is broken, by pattern. */
const stripes: Record<Track['line']['pattern'], string | undefined> = {
  solid: undefined,
  double: 'none',
  dashed: '16 10',
  dotted: '4 8',
};

function OneTrack({track, y, color}: {track: Track; y: number; color: string}): ReactNode {
  const weeks = totalWeeks(track);
  const [learningStop, projectStop] = [11, 14];
  // The first stop stands under the name, the last one of the longest track above the end of the text.
  const step = (textWidth - learningStop - projectStop - 4) / (longestTrackWeeks - 1);
  const at = (stop: number) => margin + learningStop + stop * step;
  const project = `M${at(track.learningWeeks - 0.5)} ${y}H${at(weeks - 1)}`;
  const stripe = stripes[track.line.pattern];
  return (
    <g>
      <path stroke={color} strokeWidth={7} d={`M${at(0)} ${y}H${at(track.learningWeeks)}`} />
      <path stroke={color} strokeWidth={21} d={project} />
      {stripe && (
        <path stroke={colors.paper} strokeWidth={5} strokeDasharray={stripe} d={project} />
      )}
      {Array.from({length: weeks}, (_, week) =>
        week < track.learningWeeks ? (
          <circle key={week} cx={at(week)} cy={y} r={learningStop} fill={color} />
        ) : (
          <circle
            key={week}
            cx={at(week)}
            cy={y}
            r={projectStop}
            fill={colors.paper}
            stroke={color}
            strokeWidth={7}
          />
        ),
      )}
    </g>
  );
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
