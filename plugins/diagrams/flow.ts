import {
  check,
  emptyDrawing,
  isList,
  kindInWords,
  lineHeight,
  markRadius,
  refuse,
  widest,
  widths,
  wrap,
  type Drawing,
  type Kind,
} from './drawing';

export type Node = {id: string; text: string; note?: string; kind?: Kind};
export type Edge = {from: string; to: string; text?: string};
export type FlowData = {title: string; nodes: readonly Node[]; edges: readonly Edge[]};

/** A box, the label of an edge, or a place where an edge passes: what stands beside others in a layer. */
type Place = {
  /** Along the layer, and across it. */
  size: number;
  depth: number;
  layer: number;
  /** Its middle along the layer. */
  middle: number;
  /** What edges lead to, in either direction. */
  neighbors: Place[];
  node?: Node;
  lines: readonly string[];
  note: readonly string[];
};

/** An edge on its way from layer to layer. `backward` when it was turned around to make a circle a row. */
type Way = {places: Place[]; backward: boolean};

/** How wide texts may get, and how many boxes stand beside each other. */
type Limits = {text: number; label: number; beside: number};

const pad = 10;
const separation = 18;
const tipLength = 9;

/** @throws when an edge leads to or from a node that there is not, or there is more than a phone can show. */
export function checkFlow(data: FlowData): void {
  const {title, nodes, edges} = data;
  check(title, data, ['title'], ['nodes', 'edges']);
  if (!isList(nodes) || nodes.length < 2 || nodes.length > 12) {
    refuse(title, 'there must be 2 to 12 nodes: more can’t be taken in at once.');
  }
  const ids = nodes.map(({id}) => id);
  for (const [at, node] of nodes.entries()) {
    check(title, node, ['id', 'text'], ['note', 'kind']);
    if (ids.indexOf(node.id) < at) refuse(title, `two nodes have the id “${node.id}”.`);
  }
  if (!isList(edges) || edges.length === 0) refuse(title, 'there must be edges.');
  for (const edge of edges) {
    check(title, edge, ['from', 'to'], ['text']);
    for (const id of [edge.from, edge.to]) {
      if (!ids.includes(id))
        refuse(title, `there is no node “${id}”. There are: ${ids.join(', ')}.`);
    }
    if (edge.from === edge.to) {
      refuse(title, `an edge leads from “${edge.from}” to itself. Say it in the node’s \`note\`.`);
    }
  }
}

/**
 * Boxes in layers, left to right if that has room, else top down. The usual way of layers (circles opened, labels and long
 * edges given places of their own, neighbors brought close), with what the libraries for it lack: it keeps to a width, by
 * putting fewer boxes beside each other and breaking their texts, so that no drawing has to be shrunk for a phone.
 *
 * @throws when the edges alone take more than the width.
 */
export function layOutFlow(data: FlowData, width: number): Drawing {
  const texts = [172, 140, 112, 92];
  const across = texts.map((text) => ({text, label: text * 0.75, beside: 4}));
  const down = [4, 3, 2, 1].flatMap((beside) => texts.map((text) => ({text, label: text, beside})));
  if (width >= widths.wide) {
    for (const limits of across) {
      const drawing = layOut(data, width, limits, true);
      if (drawing) return drawing;
    }
  }
  for (const limits of [...down, {text: 92, label: 46, beside: 1}]) {
    const drawing = layOut(data, width, limits, false);
    if (drawing) return drawing;
  }
  return refuse(
    data.title,
    'too many edges run side by side for a phone. Leave some out, or shorten their texts.',
  );
}

function layOut(
  {nodes, edges}: FlowData,
  width: number,
  limits: Limits,
  rightward: boolean,
): Drawing | undefined {
  const {layers, ways} = makeLayers(nodes, edges, limits, rightward);
  // Boxes beside each other are alike.
  const depths = layers.map((layer) => Math.max(0, ...layer.map(({depth}) => depth)));
  for (const place of layers.flat()) if (place.node) place.depth = depths[place.layer] ?? 0;
  const total = depths.reduce((sum, depth) => sum + depth, 0);
  const along = Math.max(...layers.map(packedSize));
  const gaps = layers.length - 1;
  const room = rightward ? (width - 2 * markRadius - total) / gaps : Infinity;
  if (room < 18 || (!rightward && along > width - 2 * markRadius)) return undefined;
  const gap = Math.min(room, rightward ? 32 : 22);

  order(layers);
  settle(layers, rightward ? Infinity : width - 2 * markRadius);

  const places = layers.flat();
  const first = Math.min(...places.map(({middle, size}) => middle - size / 2));
  const last = Math.max(...places.map(({middle, size}) => middle + size / 2));
  const starts: number[] = [];
  let at = rightward ? (width - total - gaps * gap) / 2 : markRadius;
  for (const depth of depths) {
    starts.push(at);
    at += depth + gap;
  }

  const drawing = emptyDrawing(width);
  const shift = rightward ? markRadius - first : (width - first - last) / 2;
  drawing.height = rightward ? last - first + 2 * markRadius : at - gap + markRadius;
  /** From layers to the drawing: how far along the way of the edges, and how far beside it. */
  const point = (forth: number, beside: number): string =>
    rightward
      ? `${round(forth)} ${round(beside + shift)}`
      : `${round(beside + shift)} ${round(forth)}`;
  const band = ({layer}: Place): [number, number] => {
    const start = starts[layer] ?? 0;
    return [start, start + (depths[layer] ?? 0)];
  };

  for (const place of places) {
    const [start, end] = band(place);
    const forth = (start + end) / 2;
    const [x, y] = rightward ? [forth, place.middle + shift] : [place.middle + shift, forth];
    const [boxWidth, boxHeight] = rightward ? [place.depth, place.size] : [place.size, place.depth];
    const {node, lines, note} = place;
    const top = y - ((lines.length + note.length) * lineHeight) / 2;
    if (node) {
      const box = {x: x - boxWidth / 2, y: y - boxHeight / 2, width: boxWidth, height: boxHeight};
      drawing.boxes.push({...box, look: 'box', kind: node.kind});
      if (node.kind) drawing.marks.push({x: box.x, y: box.y, kind: node.kind});
    }
    if (lines.length > 0)
      drawing.texts.push({
        x,
        y: top,
        lines,
        anchor: 'middle',
        ...(!node && {look: 'quiet', free: true}),
      });
    if (note.length > 0) {
      drawing.texts.push({
        x,
        y: top + lines.length * lineHeight,
        lines: note,
        anchor: 'middle',
        look: 'quiet',
      });
    }
  }

  for (const {places: way, backward} of ways) {
    // Where no label stands between two layers of boxes, an edge passes in one sweep.
    const stops = way.filter((place) => place.node || depths[place.layer]);
    let path = '';
    for (const [index, place] of stops.entries()) {
      const next = stops[index + 1];
      if (!next) break;
      const leave = portOf(place, way[way.indexOf(place) + 1], 1);
      const reach = portOf(next, way[way.indexOf(next) - 1], -1);
      const [start, end] = band(place);
      const [nextStart, nextEnd] = band(next);
      // An edge begins at the side of a box or a label, curves only between layers, and passes others straight.
      const from = isPassage(place) ? start : (start + end + place.depth) / 2;
      const to = isPassage(next) ? nextStart : (nextStart + nextEnd - next.depth) / 2;
      const tipped = backward ? index === 0 : index === stops.length - 2;
      // The tip of an arrow is straight.
      const bend = end + (tipped && backward ? tipLength : 0);
      const unbend = nextStart - (tipped && !backward ? tipLength : 0);
      const half = (bend + unbend) / 2;
      path += `${isPassage(place) ? 'L' : `M${point(from, leave)}L`}${point(bend, leave)}`;
      path += `C${point(half, leave)} ${point(half, reach)} ${point(unbend, reach)}L${point(to, reach)}`;
      if (tipped) {
        const [tip, beside, length] = backward ? [from, leave, tipLength] : [to, reach, -tipLength];
        drawing.lines.push({
          path: `M${point(tip, beside)}L${point(tip + length, beside - 5)}L${point(tip + length, beside + 5)}z`,
          look: 'head',
        });
      }
    }
    drawing.lines.push({path});
  }
  return drawing;
}

/** An edge passes here, between others, without a label. */
function isPassage({node, lines}: Place): boolean {
  return !node && lines.length === 0;
}

/** Where on the side of `place` the edge to `other` begins: the edges of a side share it in the order of their ends. */
function portOf(place: Place, other: Place | undefined, direction: 1 | -1): number {
  const side = place.neighbors
    .filter(({layer}) => layer === place.layer + direction)
    .sort((a, b) => a.middle - b.middle);
  const step = Math.min(22, (place.size - 12) / side.length);
  const at = side.findIndex((one) => one === other);
  return place.node ? place.middle + (at - (side.length - 1) / 2) * step : place.middle;
}

function makeLayers(
  nodes: readonly Node[],
  edges: readonly Edge[],
  limits: Limits,
  rightward: boolean,
): {layers: Place[][]; ways: Way[]} {
  const turned = openCircles(nodes, edges);
  const ranks = rank(nodes, turned, limits.beside);
  const layers: Place[][] = Array.from({length: 2 * Math.max(...ranks.values()) + 1}, () => []);
  const add = (layer: number, text = '', limit = 0, node?: Node): Place => {
    // In a box a word breaks only when it is wider than the drawing.
    const longestWord = node ? widest(`${text} ${node.note ?? ''}`.split(/\s+/)) : 0;
    const room = Math.min(Math.max(limit, longestWord), widths.narrow - 2 * (pad + markRadius));
    const lines = text ? wrap(text, room) : [];
    const note = node?.note ? wrap(node.note, room) : [];
    const border = node ? pad : text ? 3 : 0;
    const [w, h] = [
      widest([...lines, ...note]) + 2 * border,
      (lines.length + note.length) * lineHeight + (node ? 2 * border - 4 : 0),
    ];
    const [size, depth] = rightward ? [h, w] : [w, h];
    const place: Place = {size, depth, layer, middle: 0, neighbors: [], node, lines, note};
    layers[layer]?.push(place);
    return place;
  };
  const places = new Map(
    nodes.map((node) => [
      node.id,
      add(2 * (ranks.get(node.id) ?? 0), node.text, limits.text, node),
    ]),
  );
  const ways = turned.map(({from, to, text, backward}): Way => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) throw new Error('unreachable: edges were checked');
    const stops = [start];
    const half = (start.layer + end.layer) / 2;
    // The label stands between two layers of boxes.
    const labelled = half % 2 === 1 ? half : half + 1;
    for (let layer = start.layer + 1; layer < end.layer; layer += 1) {
      stops.push(layer === labelled ? add(layer, text, limits.label) : add(layer));
    }
    stops.push(end);
    stops.forEach((place, at) => {
      const next = stops[at + 1];
      if (!next) return;
      place.neighbors.push(next);
      next.neighbors.push(place);
    });
    return {places: stops, backward};
  });
  return {layers, ways};
}

/** Turns around the edges that close a circle, so that all lead in one direction. */
function openCircles(
  nodes: readonly Node[],
  edges: readonly Edge[],
): (Edge & {backward: boolean})[] {
  const open = new Set<string>();
  const done = new Set<string>();
  const backward = new Set<Edge>();
  const visit = (id: string): void => {
    if (done.has(id)) return;
    open.add(id);
    for (const edge of edges) {
      if (edge.from !== id) continue;
      if (open.has(edge.to)) backward.add(edge);
      else visit(edge.to);
    }
    open.delete(id);
    done.add(id);
  };
  for (const {id} of nodes) visit(id);
  return edges.map((edge) =>
    backward.has(edge)
      ? {...edge, from: edge.to, to: edge.from, backward: true}
      : {...edge, backward: false},
  );
}

/** The layer of each node: after all that lead to it, and where fewer than `beside` stand already. */
function rank(nodes: readonly Node[], edges: readonly Edge[], beside: number): Map<string, number> {
  const ranks = new Map<string, number>();
  const counts: number[] = [];
  for (let waiting = [...nodes]; waiting.length > 0;) {
    const ready = waiting.filter(({id}) =>
      edges.every(({from, to}) => to !== id || ranks.has(from)),
    );
    for (const {id} of ready) {
      let layer = Math.max(
        0,
        ...edges.filter(({to}) => to === id).map(({from}) => (ranks.get(from) ?? 0) + 1),
      );
      while ((counts[layer] ?? 0) >= beside) layer += 1;
      counts[layer] = (counts[layer] ?? 0) + 1;
      ranks.set(id, layer);
    }
    waiting = waiting.filter(({id}) => !ranks.has(id));
  }
  return ranks;
}

/** Brings what belongs together beside each other, so that few edges cross. */
function order(layers: Place[][]): void {
  for (let round = 0; round < 6; round += 1) {
    const sweep = round % 2 === 0 ? layers : [...layers].reverse();
    for (const layer of layers) layer.forEach((place, at) => (place.middle = at));
    for (const layer of sweep) {
      const wanted = new Map(
        layer.map((place) => {
          const before = place.neighbors.filter(
            (other) => other.layer < place.layer === (round % 2 === 0),
          );
          return [place, before.length > 0 ? mean(before) : place.middle];
        }),
      );
      layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      layer.forEach((place, at) => (place.middle = at));
    }
  }
}

/** Moves what stands in a layer as close to its neighbors as the order, the distances and the width allow. */
function settle(layers: Place[][], width: number): void {
  for (const layer of layers) settleLayer(layer, () => 0, width);
  for (let round = 0; round < 10; round += 1) {
    const forth = round % 2 === 0;
    for (const layer of forth ? layers : [...layers].reverse()) {
      settleLayer(
        layer,
        (place) => {
          const passed = place.neighbors.filter((other) => other.layer < place.layer === forth);
          return passed.length > 0 ? mean(passed) : place.middle;
        },
        width,
      );
    }
  }
}

/** The least squares of moving, in a fixed order: places that would collide move as one (pool adjacent violators). */
function settleLayer(layer: Place[], wish: (place: Place) => number, width: number): void {
  const size = packedSize(layer);
  let offset = -size / 2;
  const offsets = layer.map((place, at) => {
    if (at > 0) offset += separation;
    offset += place.size;
    return offset - place.size / 2;
  });
  const blocks: {sum: number; count: number}[] = [];
  layer.forEach((place, at) => {
    let block = {sum: wish(place) - (offsets[at] ?? 0), count: 1};
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = {sum: block.sum + last.sum, count: block.count + last.count};
    }
    blocks.push(block);
  });
  const slack = (width - size) / 2;
  const shifts = blocks.flatMap(({sum, count}) =>
    Array.from({length: count}, () => Math.max(-slack, Math.min(slack, sum / count))),
  );
  layer.forEach((place, at) => (place.middle = (offsets[at] ?? 0) + (shifts[at] ?? 0)));
}

function packedSize(layer: readonly Place[]): number {
  return layer.reduce((sum, {size}) => sum + size, 0) + Math.max(0, layer.length - 1) * separation;
}

function mean(places: readonly Place[]): number {
  return places.reduce((sum, {middle}) => sum + middle, 0) / places.length;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The same as sentences, one for each box in the order of the data. */
export function flowInWords({nodes, edges}: FlowData): string[] {
  const name = (wanted: string): string => nodes.find(({id}) => id === wanted)?.text ?? wanted;
  return nodes.map(({id, text, note, kind}) => {
    const leads = edges
      .filter(({from}) => from === id)
      .map(({to, text: label}) => `to ${name(to)}${label ? ` (${label})` : ''}`);
    return `${text}${note ? `, ${note}` : ''}${kindInWords(kind)}${leads.length > 0 ? `: leads ${leads.join(', and ')}` : ''}`;
  });
}
