import {expect, test} from '@playwright/test';
import {boldness, lineHeight, markRadius, widest, widths, wrap, type Drawing} from './drawing';
import {checkFlow, flowInWords, layOutFlow, type FlowData} from './flow';
import {checkLanes, lanesInWords, layOutLanes, type LanesData} from './lanes';
import {
  checkSequence,
  layOutSequence,
  sequenceInWords,
  type SequenceData,
  type Step,
} from './sequence';

type Rectangle = {left: number; top: number; right: number; bottom: number};

const cases = 100;

test('a text breaks between words, evenly, and a word only where a line can’t hold it', () => {
  expect(wrap('finds no overlap at all', 130)).toEqual(['finds no', 'overlap at all']);
  expect(wrap('GET /bookings/7/attendees', 116)).toEqual(['GET', '/bookings/7/', 'attendees']);
  const lines = wrap('Donaudampfschifffahrtsgesellschaft', 60);
  expect(lines.length).toBeGreaterThan(3);
  expect(widest(lines)).toBeLessThanOrEqual(60);
});

test('in no sequence anything lies on anything else or leaves the drawing', () => {
  for (let seed = 1; seed <= cases; seed += 1) {
    const data = someSequence(random(seed));
    checkSequence(data);
    for (const width of Object.values(widths)) {
      expect(faultsOf(layOutSequence(data, width)), JSON.stringify(data)).toEqual([]);
    }
  }
});

test('in no flow anything lies on anything else or leaves the drawing, and no edge crosses a box', () => {
  for (let seed = 1; seed <= cases; seed += 1) {
    const data = someFlow(random(seed));
    checkFlow(data);
    for (const width of Object.values(widths)) {
      const drawing = layOutFlow(data, width);
      const where = `${width}: ${JSON.stringify(data)}`;
      expect([...faultsOf(drawing), ...strayEdges(drawing)], where).toEqual([]);
      expect(drawing.lines).toHaveLength(2 * data.edges.length);
    }
  }
});

test('in no lanes anything lies on anything else or leaves the drawing', () => {
  for (let seed = 1; seed <= cases; seed += 1) {
    const data = someLanes(random(seed));
    checkLanes(data);
    for (const width of Object.values(widths)) {
      expect(faultsOf(layOutLanes(data, width)), JSON.stringify(data)).toEqual([]);
    }
  }
});

test('what lies on something else, or outside, is found', () => {
  const drawing: Drawing = {
    width: 100,
    height: 100,
    boxes: [
      {x: 0, y: 0, width: 50, height: 30, look: 'box'},
      {x: 40, y: 20, width: 50, height: 30, look: 'box'},
    ],
    texts: [
      {x: 45, y: 5, lines: ['on the edge']},
      {x: 0, y: 90, lines: ['below']},
    ],
    lines: [{path: 'M0 5L60 5'}],
    marks: [{x: 50, y: 10, kind: 'good'}],
  };
  expect(faultsOf(drawing)).toHaveLength(6);
  expect(strayEdges(drawing)).toHaveLength(1);
});

test('boxes of a row of steps stand from left to right in a column of text, and top down on a phone', () => {
  const data: FlowData = {
    title: 'A row',
    nodes: ['a', 'b', 'c'].map((id) => ({id, text: `Step ${id}`})),
    edges: [
      {from: 'a', to: 'b'},
      {from: 'b', to: 'c'},
    ],
  };
  const wide = layOutFlow(data, widths.wide).boxes;
  expect(new Set(wide.map(({y}) => y)).size).toBe(1);
  expect(wide.map(({x}) => x)).toEqual(wide.map(({x}) => x).sort((a, b) => a - b));
  const narrow = layOutFlow(data, widths.narrow).boxes;
  expect(new Set(narrow.map(({x, width}) => x + width / 2)).size).toBe(1);
  expect(narrow.map(({y}) => y)).toEqual(narrow.map(({y}) => y).sort((a, b) => a - b));
});

test('the text says all that the drawing shows', () => {
  expect(
    sequenceInWords({
      title: 'x',
      actors: ['Ana', 'API'],
      steps: [
        {from: 'Ana', to: 'API', text: 'POST /bookings'},
        {at: 'API', text: 'finds an overlap', kind: 'failure'},
        {from: 'API', to: 'Ana', text: '409', reply: true},
      ],
    }),
  ).toEqual([
    'From Ana to API: POST /bookings',
    'API: finds an overlap (this goes wrong)',
    'Reply from API to Ana: 409',
  ]);
  expect(
    flowInWords({
      title: 'x',
      nodes: [
        {id: 'a', text: 'Request', note: 'with a body'},
        {id: 'b', text: 'Handler', kind: 'good'},
        {id: 'c', text: '400'},
      ],
      edges: [
        {from: 'a', to: 'b'},
        {from: 'a', to: 'c', text: 'does not parse'},
      ],
    }),
  ).toEqual([
    'Request, with a body: leads to Handler, and to 400 (does not parse)',
    'Handler (this is right)',
    '400',
  ]);
  expect(
    lanesInWords({
      title: 'x',
      from: 0,
      to: 9,
      unit: 'ms',
      lanes: [
        {
          name: 'Request A',
          bars: [
            {from: 5, to: 6, text: 'INSERT', kind: 'failure'},
            {from: 0, to: 4, text: 'SELECT'},
          ],
        },
      ],
    }),
  ).toEqual(['Request A: SELECT, from 0 to 4 ms; INSERT (this goes wrong), from 5 to 6 ms']);
});

test('what can’t be drawn is refused with the title, the value and what would be right', () => {
  const step = {from: 'Ana', to: 'API', text: 'POST'};
  const sequence = {title: 'Two requests', actors: ['Ana', 'API'], steps: [step]};
  const flow = {
    title: 'A request',
    nodes: [
      {id: 'a', text: 'A'},
      {id: 'b', text: 'B'},
    ],
    edges: [{from: 'a', to: 'b'}],
  };
  const bar = {from: 0, to: 4, text: 'SELECT'};
  const lanes = {title: 'Races', from: 0, to: 9, unit: 'ms', lanes: [{name: 'A', bars: [bar]}]};
  const withBars = (...bars: object[]) => ({...lanes, lanes: [{name: 'A', bars}]});
  refused(
    checkSequence,
    {...sequence, steps: [{...step, to: 'Bob'}]},
    'In the figure “Two requests” there is no actor “Bob”. There are: Ana, API.',
  );
  refused(checkSequence, {...sequence, steps: [{...step, to: 'Ana'}]}, "Write {at: 'Ana'");
  refused(checkSequence, {...sequence, actors: ['Ana']}, '2 to 5 actors');
  refused(checkSequence, {...sequence, actors: ['Ana', 'API', 'API']}, 'the same name');
  refused(checkSequence, {...sequence, steps: []}, 'there must be steps');
  refused(checkSequence, {...sequence, steps: undefined}, 'there must be steps');
  refused(checkSequence, {...sequence, step: []}, '`step`, which nothing reads');
  refused(checkSequence, {...sequence, title: undefined}, 'has no `title`');
  refused(checkSequence, {...sequence, steps: [{...step, text: ' '}]}, 'has no `text`');
  refused(checkSequence, {...sequence, steps: [{...step, kind: 'bad'}]}, 'good, failure.');

  refused(
    checkFlow,
    {...flow, edges: [{from: 'a', to: 'x'}]},
    'In the figure “A request” there is no node “x”. There are: a, b.',
  );
  refused(checkFlow, {...flow, edges: [{from: 'a', to: 'a'}]}, '“a” to itself');
  refused(checkFlow, {...flow, edges: []}, 'there must be edges');
  refused(checkFlow, {...flow, nodes: [{id: 'a', text: 'A'}]}, '2 to 12 nodes');
  refused(checkFlow, {...flow, nodes: [...flow.nodes, {id: 'a', text: 'C'}]}, 'the id “a”');

  refused(
    checkLanes,
    withBars({...bar, to: 12}),
    'In the figure “Races” “SELECT” in “A” lasts from 0 to 12, but the figure from 0 to 9 ms.',
  );
  refused(checkLanes, withBars({...bar, to: 0}), '`from` must be less than `to`');
  refused(checkLanes, withBars(bar, {...bar, from: 3, to: 5}), 'needs a lane of its own');
  refused(checkLanes, {...lanes, to: 0}, 'the time runs from 0 to 0');
  refused(checkLanes, {...lanes, from: undefined}, 'the time runs from undefined');
  refused(checkLanes, {...lanes, lanes: []}, 'there must be lanes');
});

/** Gives a check what MDX lets through, which knows no types: hence the cast. */
function refused(check: (data: never) => void, data: object, message: string): void {
  expect(() => {
    check(data as never);
  }, message).toThrow(message);
}

/** What lies on something else, or outside of the drawing. A text may lie in a box, as a whole. */
function faultsOf({width, height, boxes, texts, marks}: Drawing): string[] {
  const framed = boxes.map((box) => ({
    what: `box at ${box.x} ${box.y}`,
    is: 'box',
    left: box.x,
    top: box.y,
    right: box.x + box.width,
    bottom: box.y + box.height,
  }));
  const written = texts.map(({x, y, lines, anchor, look}) => {
    const size = widest(lines) * (look === 'name' ? boldness : 1);
    const left = anchor ? x - size / 2 : x;
    const bottom = y + lines.length * lineHeight;
    return {what: `“${lines.join(' ')}”`, is: 'text', left, top: y, right: left + size, bottom};
  });
  const marked = marks.map(({x, y}) => ({
    what: `mark at ${x} ${y}`,
    is: 'mark',
    left: x - markRadius,
    top: y - markRadius,
    right: x + markRadius,
    bottom: y + markRadius,
  }));
  const all = [...framed, ...written, ...marked];
  const faults = all
    .filter(
      (one) =>
        one.left < -0.5 || one.top < -0.5 || one.right > width + 0.5 || one.bottom > height + 0.5,
    )
    .map(({what}) => `${what} leaves the drawing`);
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      if (!overlap(one, other)) continue;
      if (one.is === 'box' && other.is === 'text' && contains(one, other)) continue;
      // A mark sits on the edge of its box, or in it.
      if (one.is === 'box' && other.is === 'mark') continue;
      faults.push(`${one.what} and ${other.what}`);
    }
  });
  for (const mark of marked) {
    if (framed.filter((box) => overlap(box, mark)).length > 1)
      faults.push(`${mark.what} on two boxes`);
  }
  return faults;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5
  );
}

function contains(box: Rectangle, inner: Rectangle): boolean {
  return (
    inner.left >= box.left &&
    inner.right <= box.right &&
    inner.top >= box.top &&
    inner.bottom <= box.bottom
  );
}

/** Edges of a flow that cross a box or leave the drawing: their paths have only absolute M, L and C. */
function strayEdges({lines, boxes, width, height}: Drawing): string[] {
  return lines.flatMap(({path}) => {
    let here: [number, number] = [0, 0];
    for (const [, command = '', numbers = ''] of path.matchAll(/([MLC])([^MLCz]*)/g)) {
      const values = numbers.trim().split(/\s+/).map(Number);
      const points: [number, number][] = [];
      for (let at = 0; at < values.length; at += 2)
        points.push([values[at] ?? 0, values[at + 1] ?? 0]);
      const [first = here, second = first, end = second] = points;
      for (let step = 0; step <= 1; step += 0.05) {
        const rest = 1 - step;
        const [x = 0, y = 0] = [0, 1].map((axis) =>
          command === 'C'
            ? rest ** 3 * (here[axis] ?? 0) +
              3 * rest ** 2 * step * (first[axis] ?? 0) +
              3 * rest * step ** 2 * (second[axis] ?? 0) +
              step ** 3 * (end[axis] ?? 0)
            : command === 'M'
              ? first[axis]
              : rest * (here[axis] ?? 0) + step * (first[axis] ?? 0),
        );
        const crossed = boxes.some(
          (box) =>
            x > box.x + 1 &&
            x < box.x + box.width - 1 &&
            y > box.y + 1 &&
            y < box.y + box.height - 1,
        );
        if (crossed) return [`${path} crosses a box`];
        if (x < 0 || y < 0 || x > width || y > height) return [`${path} leaves the drawing`];
      }
      here = end;
    }
    return [];
  });
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Item>(next: () => number, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(next() * items.length)] ?? items[0];
}

function upTo(next: () => number, least: number, most: number): number {
  return least + Math.floor(next() * (most - least + 1));
}

const words = [
  'a',
  'row',
  'waits',
  'commits',
  'SELECT',
  'overlap',
  'INSERT INTO',
  'PostgreSQL',
  'POST /bookings',
  '401 Unauthorized',
  'schema.safeParse(body)',
  'Idempotency-Key',
  '…',
  'ORDER BY starts_at',
  'WWWWWWWW',
] as const;

function someText(next: () => number, most: number): string {
  return Array.from({length: upTo(next, 1, most)}, () => pick(next, words)).join(' ');
}

function someKind(next: () => number) {
  return pick(next, [undefined, undefined, 'good', 'failure'] as const);
}

function someSequence(next: () => number): SequenceData {
  const names = [
    'Ana',
    'API',
    'PostgreSQL',
    'Message broker',
    'Controller',
    'Ben',
    'Authorization server',
  ];
  const actors = names.sort(() => next() - 0.5).slice(0, upTo(next, 2, 5));
  const steps = Array.from({length: upTo(next, 1, 12)}, (): Step => {
    const [from = '', to = ''] = [...actors].sort(() => next() - 0.5);
    const step = {text: someText(next, 4), kind: someKind(next)};
    return next() < 0.3 ? {...step, at: from} : {...step, from, to, reply: next() < 0.3};
  });
  return {title: 'Some sequence', actors, steps};
}

function someFlow(next: () => number): FlowData {
  const nodes = Array.from({length: upTo(next, 2, 10)}, (_, at) => ({
    id: `n${at}`,
    text: someText(next, 3),
    kind: someKind(next),
    note: next() < 0.3 ? someText(next, 3) : undefined,
  }));
  // A tree, and a few edges more, some of which close a circle.
  const edges = nodes
    .slice(1)
    .map(({id}, at) => ({from: `n${upTo(next, Math.max(0, at - 3), at)}`, to: id}));
  for (let more = upTo(next, 0, 3); more > 0; more -= 1) {
    const [from, to] = [pick(next, [...ids(nodes)]), pick(next, [...ids(nodes)])];
    if (from !== to) edges.push({from, to});
  }
  return {
    title: 'Some flow',
    nodes,
    edges: edges.map((edge) => ({...edge, text: next() < 0.4 ? someText(next, 1) : undefined})),
  };
}

function ids(nodes: readonly {id: string}[]): [string, ...string[]] {
  const [first = {id: ''}, ...rest] = nodes;
  return [first.id, ...rest.map(({id}) => id)];
}

function someLanes(next: () => number): LanesData {
  const to = pick(next, [1, 12, 100, 2500, 0.4]);
  const lanes = Array.from({length: upTo(next, 1, 5)}, () => {
    const moments = Array.from({length: 2 * upTo(next, 0, 5)}, () => next() * to).sort(
      (a, b) => a - b,
    );
    const bars = [];
    for (let at = 0; at < moments.length; at += 2) {
      const [from = 0, until = 0] = moments.slice(at);
      if (from < until) bars.push({from, to: until, text: someText(next, 3), kind: someKind(next)});
    }
    return {name: someText(next, 2), bars};
  });
  return {title: 'Some lanes', from: 0, to, unit: 'ms', lanes};
}
