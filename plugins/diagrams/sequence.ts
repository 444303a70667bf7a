import {
  boldness,
  check,
  emptyDrawing,
  isList,
  kindInWords,
  lineHeight,
  markRadius,
  refuse,
  widest,
  wrap,
  type Drawing,
  type Kind,
} from './drawing';

/** One step, in the order of time: a message from one actor to another, or a note on what happens at one. */
export type Step = {
  text: string;
  kind?: Kind;
  from?: string;
  to?: string;
  /** Draws the message as the answer to an earlier one. */
  reply?: boolean;
  at?: string;
};

export type SequenceData = {title: string; actors: readonly string[]; steps: readonly Step[]};

/** A name's box, and the lines in it. */
type Head = {x: number; y: number; width: number; height: number; lines: readonly string[]};

/** The longest line of a note or a message between neighbors that stand close. */
const textLimit = 156;
const pad = 8;

/** @throws when a step names an actor that there is not, or what it says can't be drawn. */
export function checkSequence(data: SequenceData): void {
  const {title, actors, steps} = data;
  check(title, data, ['title'], ['actors', 'steps']);
  if (!isList(actors) || actors.length < 2 || actors.length > 5) {
    refuse(title, 'there must be 2 to 5 actors, or it can’t be read on a phone.');
  }
  if (new Set(actors).size < actors.length) refuse(title, 'two actors have the same name.');
  if (!isList(steps) || steps.length === 0) refuse(title, 'there must be steps.');
  for (const step of steps) {
    const {from, to, at} = step;
    if (at !== undefined) check(title, step, ['at', 'text'], ['kind']);
    else check(title, step, ['from', 'to', 'text'], ['kind', 'reply']);
    for (const actor of [from, to, at]) {
      if (actor !== undefined && !actors.includes(actor)) {
        refuse(title, `there is no actor “${actor}”. There are: ${actors.join(', ')}.`);
      }
    }
    if (at === undefined && from === to) {
      refuse(title, `“${step.text}” goes from ${from} to itself. Write {at: '${from}', text: …}.`);
    }
  }
}

/** Time runs downward; each actor has a line of life, and messages lead from one to another. */
export function layOutSequence({actors, steps}: SequenceData, width: number): Drawing {
  const drawing = emptyDrawing(width);
  const gap = Math.min(230, (width - 64) / (actors.length - 1));
  const centers = actors.map((_, at) => width / 2 + (at - (actors.length - 1) / 2) * gap);
  const center = (actor = ''): number => centers[actors.indexOf(actor)] ?? 0;
  /** Where a thing begins that is to have its middle at a point, and to stay within the drawing. */
  const startOf = (middle: number, size: number): number =>
    Math.max(1, Math.min(middle - size / 2, width - 1 - size));

  const {heads, height: headHeight} = layOutHeads(actors, gap, centers, startOf);
  for (const {x, y, width: size, height, lines} of heads) {
    drawing.boxes.push({x, y, width: size, height, look: 'box'});
    drawing.texts.push({
      x: x + size / 2,
      y: y + (height - lines.length * lineHeight) / 2,
      lines,
      anchor: 'middle',
      look: 'name',
    });
  }

  let y = headHeight + 20;
  for (const {text, kind, from, to, at, reply} of steps) {
    // A mark sits on the upper edge of a note, or on an arrow.
    const room = kind ? markRadius : 0;
    if (at !== undefined) {
      const lines = wrap(text, textLimit);
      const size = widest(lines) + 2 * pad;
      const x = startOf(center(at), size);
      const height = lines.length * lineHeight + pad + room;
      y += room;
      drawing.boxes.push({x, y, width: size, height, look: 'note', kind});
      drawing.texts.push({x: x + size / 2, y: y + pad / 2 + room, lines, anchor: 'middle'});
      if (kind) drawing.marks.push({x: center(at), y, kind});
      y += height + 18;
      continue;
    }
    const [start, end] = [center(from), center(to)];
    const lines = wrap(text, Math.max(Math.abs(end - start) - 24, textLimit));
    const size = widest(lines);
    drawing.texts.push({
      x: startOf((start + end) / 2, size) + size / 2,
      y,
      lines,
      anchor: 'middle',
      free: true,
    });
    y += lines.length * lineHeight + 6 + room;
    const forward = end > start ? 1 : -1;
    const tip = end - forward * 2;
    drawing.lines.push(
      {path: `M${start} ${y}H${tip - forward * 7}`, kind, look: reply ? 'dashed' : undefined},
      {path: `M${tip} ${y}l${-forward * 10} -5v10z`, kind, look: 'head'},
    );
    if (kind) drawing.marks.push({x: (start + end) / 2, y, kind});
    y += 18 + room;
  }

  drawing.lines.unshift(
    ...heads.map((head, at) => ({
      path: `M${centers[at] ?? 0} ${head.y + head.height}V${y}`,
      look: 'hairline' as const,
    })),
  );
  drawing.height = y + 1;
  return drawing;
}

/** The names of the actors in boxes: in one row if they fit there without breaking a word, else in two. */
function layOutHeads(
  actors: readonly string[],
  gap: number,
  centers: readonly number[],
  startOf: (middle: number, size: number) => number,
): {heads: Head[]; height: number} {
  const layOut = (rows: number, limit: number) => {
    const wrapped = actors.map((name) => wrap(name, limit / boldness));
    const height = Math.max(...wrapped.map(({length}) => length)) * lineHeight + 12;
    const heads = wrapped.map((lines, at): Head => {
      const width = widest(lines) * boldness + 2 * pad;
      const x = startOf(centers[at] ?? 0, width);
      return {x, y: 1 + (at % rows) * (height + 8), width, height, lines};
    });
    // A box leaves the next one of its row free, and the lines of the actors above its row.
    const free = heads.every(({x, y, width}, at) => {
      const next = heads[at + rows];
      const above = centers.filter((_, other) => (heads[other]?.y ?? 0) < y);
      return (
        (!next || x + width + 6 <= next.x) &&
        above.every((line) => line < x - 2 || line > x + width + 2)
      );
    });
    return {heads, height: rows * (height + 8) - 8, free};
  };
  const longestWord = widest(actors.flatMap((name) => name.split(/\s+/))) * boldness;
  for (const rows of [1, 2]) {
    for (const limit of [textLimit, 100, longestWord]) {
      const heads = layOut(rows, Math.max(limit, longestWord));
      if (heads.free) return heads;
    }
  }
  return layOut(2, 1.5 * gap - 8 - 2 * pad);
}

/** The same as sentences, in the same order. */
export function sequenceInWords({steps}: SequenceData): string[] {
  return steps.map(({from, to, at, text, kind, reply}) => {
    const who = at ?? (reply ? `Reply from ${from} to ${to}` : `From ${from} to ${to}`);
    return `${who}: ${text}${kindInWords(kind)}`;
  });
}
