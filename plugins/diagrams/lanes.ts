import {
  boldness,
  check,
  emptyDrawing,
  isList,
  kindInWords,
  lineHeight,
  markRadius,
  refuse,
  textWidth,
  widest,
  widths,
  wrap,
  type Drawing,
  type Kind,
} from './drawing';

/** Something that takes its time, in the figure's unit. */
export type Bar = {from: number; to: number; text: string; kind?: Kind};

export type LanesData = {
  title: string;
  from: number;
  to: number;
  unit: string;
  lanes: readonly {name: string; bars: readonly Bar[]}[];
};

const pad = 6;
const textLimit = 172;

/** @throws when a bar lies outside of the time that is shown, or on another one of its lane. */
export function checkLanes(data: LanesData): void {
  const {title, from, to, unit, lanes} = data;
  check(title, data, ['title', 'unit'], ['from', 'to', 'lanes']);
  if (!(from < to))
    refuse(title, `the time runs from ${from} to ${to}. \`from\` must be less than \`to\`.`);
  if (!isList(lanes) || lanes.length === 0) refuse(title, 'there must be lanes.');
  for (const lane of lanes) {
    check(title, lane, ['name'], ['bars']);
    let end = from;
    for (const bar of byTime(lane.bars)) {
      check(title, bar, ['text'], ['from', 'to', 'kind']);
      const shown = `“${bar.text}” in “${lane.name}” lasts from ${bar.from} to ${bar.to}`;
      if (!(bar.from < bar.to)) refuse(title, `${shown}. \`from\` must be less than \`to\`.`);
      if (bar.from < from || bar.to > to) {
        refuse(title, `${shown}, but the figure from ${from} to ${to} ${unit}.`);
      }
      if (bar.from < end) {
        refuse(
          title,
          `${shown}, while another bar is not over. What runs at the same time needs a lane of its own.`,
        );
      }
      end = bar.to;
    }
  }
}

/** Bars over time in lanes; names beside the lanes, or above them where there is little room. */
export function layOutLanes({from, to, unit, lanes}: LanesData, width: number): Drawing {
  const drawing = emptyDrawing(width);
  const beside = width >= widths.wide;
  const names = lanes.map(({name}) => wrap(name, (beside ? 140 : width) / boldness));
  const left = beside ? Math.max(...names.map(widest)) * boldness + 16 : 1;
  const scale = (width - 1 - left) / (to - from);
  const place = (time: number): number => left + (time - from) * scale;

  let y = 0;
  lanes.forEach(({bars}, at) => {
    const lines = names[at] ?? [];
    const height = lines.length * lineHeight;
    y += 14;
    if (beside) {
      drawing.texts.push({x: 0, y: y + 6, lines, look: 'name'});
    } else {
      drawing.texts.push({x: 0, y, lines, look: 'name'});
      y += height + 4;
    }
    const bottom = layOutBars(drawing, bars, place, y);
    y = Math.max(bottom, beside ? y + 6 + height : 0);
    y += 14;
    drawing.lines.push({path: `M0 ${y}H${width}`, look: 'hairline'});
  });

  for (const {time, label} of ticks(from, to, unit, scale)) {
    const x = place(time);
    const half = textWidth(label) / 2;
    drawing.lines.unshift({path: `M${x} 0V${y + 6}`, look: 'hairline'});
    drawing.texts.push({
      x: Math.max(half, Math.min(x, width - half)),
      y: y + 8,
      lines: [label],
      anchor: 'middle',
      look: 'quiet',
    });
  }
  drawing.height = y + 8 + lineHeight;
  return drawing;
}

/** Puts the bars of a lane below `top`, with their texts inside or, where they do not fit, below. Returns where it ends. */
function layOutBars(
  drawing: Drawing,
  bars: readonly Bar[],
  place: (time: number) => number,
  top: number,
): number {
  const spaceOf = ({from, to, kind}: Bar): number =>
    place(to) - place(from) - 2 * pad - (kind ? 2 * markRadius + 4 : 0);
  const inside = new Map<Bar, string[]>();
  for (const bar of bars) {
    const lines = wrap(bar.text, Math.max(1, spaceOf(bar)));
    const whole = widest(bar.text.split(/\s+/)) <= spaceOf(bar);
    if (whole && lines.length <= 2) inside.set(bar, lines);
  }
  const height = Math.max(1, ...[...inside.values()].map(({length}) => length)) * lineHeight + 12;
  for (const [bar, lines] of inside) {
    drawing.texts.push({
      x: place(bar.from) + pad + (bar.kind ? 2 * markRadius + 4 : 0),
      y: top + (height - lines.length * lineHeight) / 2,
      lines,
    });
  }
  for (const {from, to, kind} of bars) {
    drawing.boxes.push({
      x: place(from) + 0.75,
      y: top,
      width: Math.max(1.5, place(to) - place(from) - 1.5),
      height,
      look: 'bar',
      kind,
    });
  }
  let bottom = top + height;
  for (const bar of bars) {
    if (!bar.kind || !inside.has(bar)) continue;
    drawing.marks.push({
      x: place(bar.from) + pad + markRadius,
      y: top + height / 2,
      kind: bar.kind,
    });
  }

  // From the right, so that a text finds its place below those that begin after it, and its line leads past them.
  const labels: {left: number; right: number; bottom: number}[] = [];
  for (const bar of byTime(bars).reverse()) {
    if (inside.has(bar)) continue;
    const lead = place(bar.from) + 2;
    const indent = bar.kind ? 2 * markRadius + 4 : 0;
    const lines = wrap(bar.text, Math.min(textLimit, drawing.width - indent - pad));
    const size = indent + widest(lines);
    const x = Math.max(0, Math.min(lead + pad, drawing.width - size));
    const right = Math.max(x + size, lead);
    const start = Math.min(x, lead);
    const y = Math.max(
      top + height + 6,
      ...labels
        .filter((other) => other.left < right + pad && start < other.right + pad)
        .map((other) => other.bottom + 4),
    );
    const end = y + lines.length * lineHeight;
    drawing.lines.push({
      path: `M${lead} ${top + height}V${x > lead ? y + lineHeight / 2 : y - 2}${x > lead ? `H${x - 2}` : ''}`,
      kind: bar.kind,
    });
    drawing.texts.push({x: x + indent, y, lines, free: true});
    if (bar.kind) drawing.marks.push({x: x + markRadius, y: y + lineHeight / 2, kind: bar.kind});
    labels.push({left: start, right, bottom: end});
    bottom = Math.max(bottom, end);
  }
  return bottom;
}

/** Round moments for the axis, as many as have room; the last one names the unit. */
function ticks(
  from: number,
  to: number,
  unit: string,
  scale: number,
): {time: number; label: string}[] {
  const label = (time: number): string => String(Number(time.toPrecision(6)));
  const room = textWidth(`${label(to)} ${unit}`) + 16;
  const decade = 10 ** Math.floor(Math.log10((to - from) / 100));
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step) => step * decade);
  const step = steps.find((size) => size * scale >= Math.max(room, 36)) ?? to - from;
  const times: number[] = [];
  for (let at = Math.ceil(from / step); at * step <= to + step / 1e6; at += 1)
    times.push(at * step);
  return times.map((time, at) => ({
    time,
    label: at === times.length - 1 ? `${label(time)} ${unit}` : label(time),
  }));
}

function byTime(bars: readonly Bar[]): Bar[] {
  return [...bars].sort((a, b) => a.from - b.from);
}

/** The same as sentences, a lane each. */
export function lanesInWords({unit, lanes}: LanesData): string[] {
  return lanes.map(({name, bars}) => {
    const spans = byTime(bars).map(
      ({from, to, text, kind}) => `${text}${kindInWords(kind)}, from ${from} to ${to} ${unit}`,
    );
    return `${name}: ${spans.join('; ')}`;
  });
}
