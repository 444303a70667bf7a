import {expect, test} from '@playwright/test';
import {lessons} from '../../data/curriculum';
import {type Box, fold, layOut, sizes, textWidth, wrap} from './layout';
import {endOf, type Line, type Network, network, stationsOf, stopsAt} from './network';

/** The network with a 41st lesson in its longest stage, and a fourth track that leaves lessons out. */
const larger: Network = {
  districts: network.districts.map((district) =>
    district.id === 'data'
      ? {
          ...district,
          stations: [
            ...district.stations,
            {
              id: 'read-replicas',
              title: 'Replicas for reading',
              hours: 3,
              needs: ['indexes-and-query-plans', 'how-the-web-works'],
            },
          ],
        }
      : district,
  ),
  lines: [
    ...network.lines,
    {
      id: 'six-weeks',
      name: '6 Weeks',
      line: {color: 'ochre', pattern: 'dotted'},
      calls: new Map(
        ['how-the-web-works', 'prisma-client', 'caching'].map((id) => [
          id,
          {week: 1, isOverview: id === 'caching'},
        ]),
      ),
    },
  ],
};

for (const [name, of] of Object.entries({'as it is': network, 'with more': larger})) {
  const layout = layOut(of);
  const stations = layout.districts.flatMap((district) => district.stations);
  const labels = stations.map(({label}) => label.box);

  test(`${name}: every station is there once, in the order of the curriculum`, () => {
    expect(stations.map(({id}) => id)).toEqual(stationsOf(of).map(({id}) => id));
    expect(stations.map(({number}) => number)).toEqual(stations.map((_, index) => index + 1));
    expect(stations.length).toBeGreaterThanOrEqual(lessons.length);
  });

  test(`${name}: a row goes on where the one above it has ended`, () => {
    for (const [index, {center}] of stations.entries()) {
      const before = stations[index - 1]?.center;
      if (!before || before.y === center.y) continue;
      expect(center.y).toBeGreaterThan(before.y);
      const middle = layout.width / 2;
      expect(Math.sign(center.x - middle)).toBe(Math.sign(before.x - middle));
    }
  });

  test(`${name}: nothing reaches beyond the drawing`, () => {
    const boxes = [
      ...layout.districts.map(({box}) => box),
      ...labels,
      ...stations.flatMap(({stops}) => stops),
      ...layout.lines.flatMap(({signs}) => signs),
    ];
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
  });

  test(`${name}: what belongs to a district lies in it, below its name`, () => {
    for (const {box, stations: own} of layout.districts) {
      for (const {label} of own) {
        expect(label.box.x, label.title.join(' ')).toBeGreaterThanOrEqual(box.x);
        expect(label.box.x + label.box.width, label.title.join(' ')).toBeLessThanOrEqual(
          box.x + box.width,
        );
        expect(label.box.y).toBeGreaterThan(box.y + sizes.heading - 10);
      }
    }
  });

  test(`${name}: no two labels overlap, and none covers a stop or a sign`, () => {
    for (const [index, label] of labels.entries()) {
      for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(false);
      for (const {stops} of stations) {
        for (const stop of stops) expect(overlap(label, stop)).toBe(false);
      }
      for (const {signs} of layout.lines) {
        for (const sign of signs) expect(overlap(label, sign)).toBe(false);
      }
    }
  });

  test(`${name}: no two districts overlap`, () => {
    for (const [index, {box}] of layout.districts.entries()) {
      for (const other of layout.districts.slice(index + 1)) {
        expect(overlap(box, other.box)).toBe(false);
      }
    }
  });

  test(`${name}: each thing that a lesson needs is an edge, and there is no other`, () => {
    expect(layout.edges.map(({from, to}) => `${from} → ${to}`)).toEqual(
      stationsOf(of).flatMap(({id, needs}) => needs.map((needed) => `${needed} → ${id}`)),
    );
    const centers = new Map(stations.map(({id, center}) => [id, center]));
    for (const {from, to, way} of layout.edges) {
      const numbers = (way.match(/-?[\d.]+/g) ?? []).map(Number);
      expect(numbers[0]).toBeCloseTo(centers.get(from)?.x ?? NaN, 0);
      expect(numbers.at(-1)).toBeCloseTo(centers.get(to)?.y ?? NaN, 0);
    }
  });

  test(`${name}: each line stops where its track has the lesson, and rings where it is an overview`, () => {
    for (const {id, center, stops, overviews} of stations) {
      const calls = of.lines.flatMap((line) => {
        const call = line.calls.get(id);
        return call ? [{line: line.id, ...call}] : [];
      });
      expect(overviews.map(({line}) => line).sort()).toEqual(
        calls
          .filter(({isOverview}) => isOverview)
          .map(({line}) => line)
          .sort(),
      );
      const stopping = stops.reduce(
        (sum, {height}) => sum + Math.round((height - 2 * sizes.stop) / sizes.lineGap) + 1,
        0,
      );
      expect(stopping, id).toBe(calls.filter(({isOverview}) => !isOverview).length);
      for (const stop of stops) expect(stop.x + stop.width / 2).toBeCloseTo(center.x);
    }
  });

  test(`${name}: each line begins and ends at a sign with its name`, () => {
    for (const {way, signs, name: sign} of layout.lines) {
      const numbers = (way.match(/-?[\d.]+/g) ?? []).map(Number);
      const ends = [numbers.slice(0, 2), numbers.slice(-2)];
      expect(signs).toHaveLength(2);
      for (const [index, box] of signs.entries()) {
        expect(ends[index]?.[0]).toBeCloseTo(box.x + box.width / 2, 0);
        expect(ends[index]?.[1]).toBeCloseTo(box.y + box.height / 2, 0);
        expect(textWidth(sign, sizes.sign.text)).toBeLessThan(box.width);
      }
      expect(way).not.toContain('NaN');
    }
  });
}

test('a line that ends earlier runs outside of those that go on', () => {
  const ends = layOut(larger).lines.map(({id}) =>
    endOf(larger.lines.find((line) => line.id === id) as Line, stationsOf(larger)),
  );
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect(new Set(ends).size).toBeGreaterThan(2);
});

test('the shortest track ends at its last overview', () => {
  const [shortest] = network.lines;
  expect(stationsOf(network)[endOf(shortest as Line, stationsOf(network))]?.id).toBe(
    'authorization',
  );
});

test('rows are filled with whole districts, as evenly as that goes', () => {
  const districts = (...counts: number[]) =>
    counts.map((count) => ({stations: Array.from({length: count})}));
  const counted = (...counts: number[]) =>
    fold(districts(...counts), 4).map((row) => row.map(({stations}) => stations.length));
  expect(counted(5, 6, 7, 4, 4, 4, 5, 5)).toEqual([
    [5, 6],
    [7, 4],
    [4, 4],
    [5, 5],
  ]);
  expect(counted(1, 1, 1, 1, 9)).toEqual([[1, 1, 1, 1], [9]]);
  expect(counted()).toEqual([]);
});

test('a title breaks into as few lines as fit, of about the same length', () => {
  const lines = wrap('20 Integration tests with a real database', 170, 13.5);
  expect(lines.join(' ')).toBe('20 Integration tests with a real database');
  expect(lines).toHaveLength(2);
  const [first = 0, second = 0] = lines.map((line) => textWidth(line, 13.5));
  expect(Math.abs(first - second)).toBeLessThan(60);
  expect(wrap('Caching', 10, 13.5)).toEqual(['Caching']);
});

test('lines that stop side by side share a stop, others do not', () => {
  const line = (call?: boolean): Line => ({
    id: '',
    name: '',
    line: {color: 'teal', pattern: 'solid'},
    calls: new Map(call === undefined ? [] : [['x', {week: 1, isOverview: call}]]),
  });
  expect(stopsAt([line(false), line(), line(false), line(false), line(true)], 'x')).toEqual([
    {first: 0, last: 0},
    {first: 2, last: 3},
  ]);
});

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
