/** What is good or goes wrong; drawn with a mark of its own, said in words in the text. */
export type Kind = 'good' | 'failure';

/** A drawing before it is SVG, in units of its view box: what is where, so that it can be tested. */
export type Drawing = {
  width: number;
  height: number;
  boxes: Box[];
  texts: Text[];
  lines: Line[];
  marks: Mark[];
};

type Box = {
  x: number;
  y: number;
  width: number;
  height: number;
  look: 'box' | 'note' | 'bar';
  kind?: Kind;
};

/** Lines of text below each other, the first with its top at `y`. */
export type Text = {
  x: number;
  y: number;
  lines: readonly string[];
  anchor?: 'middle';
  look?: 'name' | 'quiet';
  /** In no box, so lines keep away from the letters. */
  free?: true;
};

type Line = {
  path: string;
  kind?: Kind;
  /** A hairline is what things hang from; dashes are a reply; a head is the tip of an arrow. */
  look?: 'hairline' | 'dashed' | 'head';
};

/** A cross or a check in a circle around a point. */
type Mark = {x: number; y: number; kind: Kind};

/** Widths of the two drawings of a figure: for a column of text, and for a phone. At either, the text is never below 12 px. */
export const widths = {wide: 720, narrow: 320};

/** The one size of text, and the height of its line. */
export const fontSize = 14;
export const lineHeight = 18;

/** How much wider the bold letters of names are. */
export const boldness = 1.06;

/** Half the width of a mark. */
export const markRadius = 8;

export function emptyDrawing(width: number): Drawing {
  return {width, height: 0, boxes: [], texts: [], lines: [], marks: []};
}

/** The width of a text: a little more than in any of the site's faces, for nobody knows which one a reader has. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/[ijlftr.,:;'’|!()[\]{}\s]/.test(sign)) width += 0.42;
    else if (/[mwMW@%]/.test(sign)) width += 0.98;
    else if (/[A-Z]/.test(sign)) width += 0.76;
    else width += sign > '\u2e7f' ? 1.3 : 0.64;
  }
  return width * fontSize;
}

/** The width of the longest of some lines. */
export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(textWidth));
}

/** Breaks a text into as few lines of at most `width` as it needs, and makes these as even as they can be. */
export function wrap(text: string, width: number): string[] {
  let lines = fill(text, width);
  const longestWord = widest(text.split(/\s+/));
  for (let narrower = width - 6; narrower >= longestWord; narrower -= 6) {
    const even = fill(text, narrower);
    if (even.length > lines.length) break;
    lines = even;
  }
  return lines;
}

function fill(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    // A word that is longer than a line breaks, where it has a joint if it has one.
    for (const sign of word) {
      if (line && textWidth(line + sign) > width) {
        const [, head = line, tail = ''] = /^(.*[/._(:-])(.*)$/.exec(line) ?? [];
        lines.push(head);
        line = tail;
      }
      line += sign;
    }
  }
  return [...lines, line];
}

/**
 * Says what is wrong with a figure's data, and what would be right: MDX checks no props.
 *
 * @throws always
 */
export function refuse(title: string, problem: string): never {
  throw new Error(`In the figure “${title}” ${problem}`);
}

/**
 * Lets only data through that has texts where it must and nothing that would be ignored.
 *
 * @throws when a text is missing or empty, a property unknown, or a `kind` neither of the two there are.
 */
export function check(
  title: string,
  what: object,
  texts: readonly string[],
  others: readonly string[] = [],
): void {
  const entries = new Map<string, unknown>(Object.entries(what));
  const shown = JSON.stringify(what);
  for (const name of texts) {
    const text = entries.get(name);
    if (typeof text !== 'string' || !text.trim())
      refuse(title, `${shown} has no \`${name}\`: write a text.`);
  }
  const known = [...texts, ...others];
  for (const name of entries.keys()) {
    if (!known.includes(name)) {
      refuse(
        title,
        `${shown} has \`${name}\`, which nothing reads. There are: ${known.join(', ')}.`,
      );
    }
  }
  const kind = entries.get('kind');
  if (kind !== undefined && kind !== 'good' && kind !== 'failure') {
    refuse(title, `${shown} is of a kind that does not exist. There are: good, failure.`);
  }
}

/** Whether authors have given a list: what is missing is none. */
export function isList(value: unknown): boolean {
  return Array.isArray(value);
}

/** What a mark says, for the text: nothing, or words at the end of a sentence. */
export function kindInWords(kind: Kind | undefined): string {
  if (!kind) return '';
  return kind === 'failure' ? ' (this goes wrong)' : ' (this is right)';
}
