/** Where everything in the diagram of the entities stands, in pixels. */
import {graphlib, layout} from '@dagrejs/dagre';
import type {Entities, Entity, Relation} from './read';

/** A drawing of the entities and their relations. */
export type Drawing = {
  width: number;
  height: number;
  boxes: readonly Box[];
  lines: readonly Line[];
};

/** An entity: a box with a head, and a row for each field. */
export type Box = {
  entity: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Height of the head, which holds the entity’s name. */
  head: number;
  /** The middle of each row. */
  rows: readonly {name: string; type: string; y: number}[];
};

/** A relation: its line, and where this meets the boxes. */
export type Line = {relation: Relation; path: string; one: End; many: End};

/** Where a line meets a box, and on which side of it: -1 is the left one. */
export type End = {x: number; y: number; side: 1 | -1};

type Point = {x: number; y: number};

const headHeight = 34;
const rowHeight = 23;
const padding = 14;
/** A letter in the widest of the faces that readers may have, at the size of the drawing. */
const letterWidth = 8.2;
/** Room for the sign at the end of a line. */
const signWidth = 24;
/** How far a line runs straight from a box, so that its sign stands upright. */
const stub = 16;
/** Half a line’s width, which would be cut off. */
const edge = 1;

/** The entities from left to right: those that others refer to stand on the left of these. */
export function drawWide({entities, relations}: Entities): Drawing {
  const graph = new graphlib.Graph({multigraph: true});
  graph.setGraph({rankdir: 'LR', nodesep: 36, ranksep: 110, marginx: edge, marginy: edge});
  for (const entity of entities) graph.setNode(entity.name, {...sizeOf(entity)});
  for (const {one, many, field} of relations) graph.setEdge(one, many, {}, field);
  layout(graph);

  const boxes = entities.map((entity) => {
    const {x, y, width, height} = graph.node(entity.name) as Point & Size;
    return toBox(entity, {x: x - width / 2, y: y - height / 2}, width);
  });
  const lines = relations.map((relation): Line => {
    const [one, many] = rowsOf(relation, boxes);
    if (relation.one === relation.many) return drawAround(relation, one, many, signWidth);
    const from = {x: one.box.x + one.box.width, y: one.y};
    const to = {x: many.box.x, y: many.y};
    const {points} = graph.edge(relation.one, relation.many, relation.field) as {points: Point[]};
    // Those between the first and last lead past boxes in between; of neighbors there is only a middle.
    const between = points.length > 3 ? points.slice(1, -1) : [];
    return {
      relation,
      path: levelCurve([from, shift(from, stub), ...between, shift(to, -stub), to]),
      one: {...from, side: 1},
      many: {...to, side: -1},
    };
  });
  return fit(boxes, lines, signWidth);
}

/** The entities one below the other, with the lines beside them. */
export function drawNarrow({entities, relations}: Entities): Drawing {
  const width = Math.max(...entities.map((entity) => sizeOf(entity).width));
  let y = edge;
  const boxes = entities.map((entity) => {
    const box = toBox(entity, {x: edge, y}, width);
    y += box.height + 24;
    return box;
  });
  const lines = relations.map((relation, index) =>
    drawAround(relation, ...rowsOf(relation, boxes), signWidth + index * 12),
  );
  return fit(boxes, lines, signWidth + (relations.length - 1) * 12);
}

type Size = {width: number; height: number};

function sizeOf({name, fields}: Entity): Size {
  const letters = Math.max(
    name.length * 1.2,
    ...fields.map((field) => field.name.length + field.type.length + 3),
  );
  return {
    width: Math.ceil(letters * letterWidth + 2 * padding),
    height: headHeight + fields.length * rowHeight + padding / 2,
  };
}

function toBox(entity: Entity, {x, y}: Point, width: number): Box {
  return {
    entity: entity.name,
    x,
    y,
    width,
    height: sizeOf(entity).height,
    head: headHeight,
    rows: entity.fields.map(({name, type}, index) => {
      return {name, type, y: y + headHeight + padding / 4 + (index + 0.5) * rowHeight};
    }),
  };
}

type Row = {box: Box; y: number};

/** The rows that a relation connects: the one it names, by its head, and the field that names it. */
function rowsOf({one, many, field}: Relation, boxes: readonly Box[]): [one: Row, many: Row] {
  const find = (entity: string, name?: string): Row => {
    const box = boxes.find((each) => each.entity === entity);
    if (!box) throw new Error(`There is no box for ${entity}.`);
    return {box, y: box.rows.find((row) => row.name === name)?.y ?? box.y + box.head / 2};
  };
  return [find(one), find(many, field)];
}

/** A line that leaves on the right and comes back on the right. */
function drawAround(relation: Relation, one: Row, many: Row, distance: number): Line {
  const end = ({box, y}: Row): End => ({x: box.x + box.width, y, side: 1});
  const ends = {one: end(one), many: end(many)};
  const turn = Math.max(ends.one.x, ends.many.x) + distance;
  const path = `M${ends.one.x} ${ends.one.y}H${turn}V${ends.many.y}H${ends.many.x}`;
  return {relation, path, ...ends};
}

const shift = ({x, y}: Point, by: number): Point => ({x: x + by, y});

/** A smooth line through the points, level in each of them. */
function levelCurve(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (!before) return `M${point.x} ${point.y}`;
      const middle = (before.x + point.x) / 2;
      return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    })
    .join('');
}

function fit(boxes: readonly Box[], lines: readonly Line[], beside: number): Drawing {
  const leavesRight = lines.some(({many}) => many.side === 1);
  const right = Math.max(...boxes.map(({x, width}) => x + width)) + (leavesRight ? beside : 0);
  const bottom = Math.max(...boxes.map(({y, height}) => y + height));
  return {width: Math.ceil(right + edge), height: Math.ceil(bottom + edge), boxes, lines};
}
