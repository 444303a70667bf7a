import {endOf, type Line, type Network, type Station, stationsOf, stopsAt} from './network';

/** A place on the drawing; y grows downwards. */
export type Point = {x: number; y: number};

/** A rectangle on the drawing. */
export type Box = Point & {width: number; height: number};

/** What stands beside a station: its number and title, in lines, and its facts in a last one. */
export type Label = {
  box: Box;
  title: readonly string[];
  facts: string;
};

/** A station as it is drawn. */
export type PlacedStation = Station & {
  /** Its place in the order, counted from 1. */
  number: number;
  center: Point;
  /** Where neighboring lines stop: each reaches from the first of them to the last. */
  stops: readonly Box[];
  /** Where a line only gives an overview. */
  overviews: readonly {line: string; center: Point}[];
  label: Label;
};

/** A line as it is drawn: its way, and where its name stands. */
export type PlacedLine = Pick<Line, 'id' | 'name' | 'line'> & {way: string; signs: readonly Box[]};

/** What needs what: a curve from the station that is needed to the one that needs it. */
export type Edge = {from: string; to: string; way: string};

/** The drawing in numbers. */
export type Layout = {
  width: number;
  height: number;
  districts: readonly {
    id: string;
    title: string;
    hours: number;
    box: Box;
    stations: readonly PlacedStation[];
  }[];
  lines: readonly PlacedLine[];
  edges: readonly Edge[];
};

/** Sizes of the drawing, in its own unit: a pixel on a laptop. */
export const sizes = {
  width: 1060,
  /** As many rows are drawn at most. */
  rows: 4,
  text: 13.5,
  lineHeight: 16.5,
  facts: 12,
  /** Between the middles of two lines. */
  lineGap: 11,
  /** From the middle of a line to the edge of a stop. */
  stop: 7.5,
  sign: {text: 12, height: 19, gap: 22},
  /** From the edge of the drawing to the middle of a turn between two rows. */
  turn: 20,
  /** Of the middle of such a turn. */
  bend: 24,
  /** From the edge of the drawing to the districts. */
  margin: 44,
  /** Above the stations of a district, for its name. */
  heading: 38,
  /** Between two districts. */
  street: 8,
  padding: 8,
  /** How much wider than others the gap at the border of two districts is. */
  borderGap: 1.7,
};

/** Places everything. */
export function layOut(network: Network): Layout {
  const stations = stationsOf(network);
  const numbers = new Map(stations.map(({id}, index) => [id, index + 1]));
  // A line that ends earlier runs outside of those that go on.
  const lines = [...network.lines].sort((a, b) => endOf(a, stations) - endOf(b, stations));
  const offsets = lines.map((_, index) => (index - (lines.length - 1) / 2) * sizes.lineGap);
  const clearance = ((lines.length - 1) / 2) * sizes.lineGap + sizes.stop + 9;
  const signWidth = Math.max(...lines.map(({name}) => textWidth(name, sizes.sign.text))) + 14;
  const signRoom = signWidth + 14 - sizes.margin;

  const places: Place[] = [];
  const districts: Layout['districts'][number][] = [];
  const corners: Point[] = [];
  const rows = fold(network.districts, sizes.rows);
  let top = 1;
  for (const [index, row] of rows.entries()) {
    const heading = index % 2 === 0 ? 1 : -1;
    const inRow = row.flatMap(({stations: some}) => some);
    const across = spread(row, {
      first: index === 0 ? signRoom : 0,
      last: index === rows.length - 1 ? signRoom : 0,
    });
    const xs = across.stations.map((x) => (heading === 1 ? x : sizes.width - x));
    const labels = inRow.map((station, position) => {
      const room = roomFor(position, across);
      return {
        title: wrap(`${numbers.get(station.id)} ${station.title}`, room, sizes.text),
        facts: factsOf(station, numbers),
      };
    });
    const heights = [0, 1].map((side) =>
      Math.max(
        0,
        ...labels
          .filter((_, position) => position % 2 === side)
          .map(({title}) => (title.length + 1) * sizes.lineHeight),
      ),
    );
    const [above = 0, below = 0] = heights;
    const y = top + sizes.heading + above + clearance;
    const bottom = y + clearance + below + sizes.padding;

    const placed = inRow.map((station, position): PlacedStation => {
      const x = xs[position] ?? 0;
      const {title, facts} = labels[position] ?? {title: [], facts: ''};
      const width = Math.max(
        ...title.map((text) => textWidth(text, sizes.text)),
        textWidth(facts, sizes.facts),
      );
      const height = (title.length + 1) * sizes.lineHeight;
      const box = {
        x: x - width / 2,
        y: position % 2 === 0 ? y - clearance - height : y + clearance,
        width,
        height,
      };
      const along = across.stations[position] ?? 0;
      places.push({
        x,
        y,
        heading,
        toEdge: {before: along - across.left, after: across.right - along},
      });
      return {
        ...station,
        number: numbers.get(station.id) ?? 0,
        center: {x, y},
        label: {box, title, facts},
        ...callsAt(station, lines, offsets, {x, y}, heading),
      };
    });

    let taken = 0;
    for (const [position, district] of row.entries()) {
      const [from, to] = across.borders[position] ?? [0, 0];
      districts.push({
        id: district.id,
        title: district.title,
        hours: district.stations.reduce((sum, {hours}) => sum + hours, 0),
        box: {
          x: heading === 1 ? from : sizes.width - to,
          y: top,
          width: to - from,
          height: bottom - top,
        },
        stations: placed.slice(taken, taken + district.stations.length),
      });
      taken += district.stations.length;
    }

    const turn = heading === 1 ? sizes.width - sizes.turn : sizes.turn;
    if (index > 0) corners.push({x: sizes.width - turn, y});
    if (index < rows.length - 1) corners.push({x: turn, y});
    top = bottom + sizes.street;
  }

  return {
    width: sizes.width,
    height: top - sizes.street + 1,
    districts,
    lines: drawLines(lines, signWidth, offsets, places, corners, stations),
    edges: drawEdges(districts.flatMap(({stations: some}) => some)),
  };
}

/** A station’s middle, whether the lines go right (1) or left (-1) there, and how far the edges of its row are. */
type Place = Point & {heading: 1 | -1; toEdge: {before: number; after: number}};

/**
 * Fills rows with whole districts, in their order: in as many rows as there may be, with as few stations in the fullest
 * row as that allows.
 */
export function fold<District extends {stations: readonly unknown[]}>(
  districts: readonly District[],
  most: number,
): readonly (readonly District[])[] {
  const largest = Math.max(1, ...districts.map(({stations}) => stations.length));
  for (let capacity = largest; ; capacity += 1) {
    const rows: District[][] = [];
    let free = 0;
    for (const district of districts) {
      free -= district.stations.length;
      const row = rows.at(-1);
      if (row && free >= 0) {
        row.push(district);
      } else {
        rows.push([district]);
        free = capacity - district.stations.length;
      }
    }
    if (rows.length <= most) return rows;
  }
}

/** Where the stations of a row stand, and from where to where its districts reach, if it goes to the right. */
type Across = {
  left: number;
  right: number;
  stations: readonly number[];
  borders: readonly (readonly [number, number])[];
};

function spread(row: Network['districts'], inset: {first: number; last: number}): Across {
  const left = sizes.margin + inset.first;
  const right = sizes.width - sizes.margin - inset.last;
  const gaps = row.flatMap(({stations}, index) => [
    ...(index > 0 ? [sizes.borderGap] : []),
    ...Array.from({length: stations.length - 1}, () => 1),
  ]);
  // At both ends of the row there is half a border's gap.
  const unit = (right - left) / (gaps.reduce((sum, gap) => sum + gap, 0) + sizes.borderGap);
  let x = left + (unit * sizes.borderGap) / 2;
  const stations = [x, ...gaps.map((gap) => (x += gap * unit))];
  const borders: [number, number][] = [];
  let taken = 0;
  let from = left;
  for (const {stations: some} of row) {
    taken += some.length;
    const [last = 0, next = 0] = [stations[taken - 1], stations[taken]];
    const isEnd = taken >= stations.length;
    const border = (last + next) / 2;
    borders.push([from, isEnd ? right : border - sizes.street / 2]);
    from = border + sizes.street / 2;
  }
  return {left, right, stations, borders};
}

/** The width that a label can have: up to the borders of its district, and half-way to the next label on its side. */
function roomFor(position: number, {stations, borders}: Across): number {
  const x = stations[position] ?? 0;
  const [from = 0, to = 0] = borders.find(([start, end]) => x > start && x < end) ?? [];
  const [before, after] = [stations[position - 2], stations[position + 2]];
  const half = Math.min(
    x - from,
    to - x,
    before === undefined ? Infinity : (x - before) / 2,
    after === undefined ? Infinity : (after - x) / 2,
  );
  return 2 * (half - 5);
}

function factsOf({hours, needs}: Station, numbers: ReadonlyMap<string, number>): string {
  const needed = needs.map((id) => numbers.get(id) ?? 0).sort((a, b) => a - b);
  return `${hours} h${needed.length > 0 ? ` · needs ${needed.join(', ')}` : ''}`;
}

/** Breaks a text at its spaces into as few lines as a width allows, of about the same length. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines = fill(text, width, size);
  for (let narrower = width - 2; narrower > 0; narrower -= 2) {
    const better = fill(text, narrower, size);
    if (better.length > lines.length || better.some((line) => textWidth(line, size) > narrower)) {
      return fill(text, narrower + 2, size);
    }
  }
  return lines;
}

function fill(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** About how wide a text is in the reader's own face, which nobody knows here: wider than in most. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) {
    if (/[fijlrtI.,:’ ·()]/.test(sign)) ems += 0.34;
    else if (/[mwMW]/.test(sign)) ems += 0.9;
    else if (/[A-Z]/.test(sign)) ems += 0.7;
    else ems += 0.58;
  }
  return ems * size;
}

function callsAt(
  {id}: Station,
  lines: readonly Line[],
  offsets: readonly number[],
  {x, y}: Point,
  heading: 1 | -1,
): Pick<PlacedStation, 'stops' | 'overviews'> {
  const level = (index: number): number => y + (offsets[index] ?? 0) * heading;
  return {
    stops: stopsAt(lines, id).map(({first, last}) => ({
      x: x - sizes.stop,
      y: Math.min(level(first), level(last)) - sizes.stop,
      width: 2 * sizes.stop,
      height: Math.abs(level(last) - level(first)) + 2 * sizes.stop,
    })),
    overviews: lines.flatMap((line, index) =>
      line.calls.get(id)?.isOverview ? [{line: line.id, center: {x, y: level(index)}}] : [],
    ),
  };
}

/** A corner of a way, and how round it is. */
type Corner = Point & {radius: number};

function drawLines(
  lines: readonly Line[],
  signWidth: number,
  offsets: readonly number[],
  places: readonly Place[],
  corners: readonly Point[],
  stations: readonly Station[],
): PlacedLine[] {
  const ends = lines.map((line) => endOf(line, stations));
  const start = places[0];
  if (!start) return [];
  return lines.map(({id, name, line}, index) => {
    const offset = offsets[index] ?? 0;
    const end = places[ends[index] ?? 0] ?? start;
    const passed = corners.filter(
      (corner) => corner.y < end.y || (corner.y === end.y && (corner.x - end.x) * end.heading < 0),
    );

    // Signs of lines that end together spread around their middle; if others go on, beside these.
    const together = ends.flatMap((each, other) => (each === ends[index] ? [other] : []));
    const [first = index, last = index] = [together[0], together.at(-1)];
    const goesOn = last < lines.length - 1;
    const middle = ((offsets[first] ?? 0) + (offsets[last] ?? 0)) / 2;
    const endOffset = goesOn
      ? (offsets[last] ?? 0) - sizes.lineGap / 2 - (last - index) * sizes.sign.gap
      : middle + (index - (first + last) / 2) * sizes.sign.gap;
    const startOffset = (index - (lines.length - 1) / 2) * sizes.sign.gap;
    const begin = signAt(start, signWidth, startOffset, -1, start.toEdge.before + 12);
    const finish = signAt(end, signWidth, endOffset, 1, goesOn ? 24 : end.toEdge.after + 12);

    const way = [
      ...bend(begin, start, startOffset, offset, 1),
      ...parallel([start, ...passed, end], offset),
      ...bend(finish, end, endOffset, offset, -1).reverse(),
    ];
    return {id, name, line, way: rounded(way), signs: [begin, finish]};
  });
}

/** The sign of a line before its first station (-1), or after its last one (1). */
function signAt(
  {x, y, heading}: Place,
  width: number,
  offset: number,
  side: 1 | -1,
  distance: number,
): Box {
  const {height} = sizes.sign;
  const near = x + heading * side * distance;
  return {
    x: heading * side === 1 ? near : near - width,
    y: y + heading * offset - height / 2,
    width,
    height,
  };
}

/** From a sign to the bundle of lines, at half a right angle; `side` as the lines go (1), or against it (-1). */
function bend(
  {x, y, width, height}: Box,
  {y: middle, heading}: Place,
  signOffset: number,
  offset: number,
  side: 1 | -1,
): Corner[] {
  const ahead = heading * side;
  const edge = ahead === 1 ? x + width : x;
  const level = y + height / 2;
  return [
    {x: x + width / 2, y: level, radius: 0},
    {x: edge + ahead * 2, y: level, radius: 6},
    {
      x: edge + ahead * (2 + Math.abs(signOffset - offset)),
      y: middle + heading * offset,
      radius: 6,
    },
  ];
}

/** A way beside another, to its right where that is positive; every corner of the other is a right angle. */
function parallel(points: readonly Point[], offset: number): Corner[] {
  return points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    const into = before ? direction(before, point) : undefined;
    const out = after ? direction(point, after) : undefined;
    const one = into ?? out ?? {x: 0, y: 0};
    const other = out ?? one;
    const isStraight = one.x === other.x && one.y === other.y;
    const turn = one.x * other.y - one.y * other.x;
    return {
      x: point.x - offset * (isStraight ? one.y : one.y + other.y),
      y: point.y + offset * (isStraight ? one.x : one.x + other.x),
      radius: isStraight ? 0 : sizes.bend - turn * offset,
    };
  });
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {x: (to.x - from.x) / length, y: (to.y - from.y) / length};
}

/** A way from corner to corner, as SVG writes it. */
function rounded(corners: readonly Corner[]): string {
  return corners
    .map((corner, index) => {
      const [before, after] = [corners[index - 1], corners[index + 1]];
      if (!before) return `M${at(corner)}`;
      const into = direction(before, corner);
      const out = after ? direction(corner, after) : into;
      const turn = into.x * out.y - into.y * out.x;
      if (corner.radius === 0 || turn === 0) return `L${at(corner)}`;
      const cut = corner.radius * Math.tan(Math.asin(Math.min(1, Math.abs(turn))) / 2);
      const from = {x: corner.x - into.x * cut, y: corner.y - into.y * cut};
      const to = {x: corner.x + out.x * cut, y: corner.y + out.y * cut};
      return `L${at(from)}A${short(corner.radius)} ${short(corner.radius)} 0 0 ${turn > 0 ? 1 : 0} ${at(to)}`;
    })
    .join('');
}

function at({x, y}: Point): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}

function drawEdges(stations: readonly PlacedStation[]): Edge[] {
  const centers = new Map(stations.map(({id, center}) => [id, center]));
  return stations.flatMap(({id, needs, center: to}) =>
    needs.map((needed) => {
      const from = centers.get(needed) ?? to;
      return {from: needed, to: id, way: curve(from, to)};
    }),
  );
}

/** In one row an arc above the lines, which is higher the wider it is; else a swing from one row to the other. */
function curve(from: Point, to: Point): string {
  const isOneRow = from.y === to.y;
  const height = Math.min(100, 30 + Math.abs(to.x - from.x) * 0.18);
  const level = isOneRow ? from.y - height : (from.y + to.y) / 2;
  return `M${at(from)}C${at({x: from.x, y: level})} ${at({x: to.x, y: level})} ${at(to)}`;
}
