import {expect, test} from '@playwright/test';
import {
  criteria,
  type CriterionId,
  type Level,
  type Levels,
  requirements,
} from '../../data/assessment';
import {type TrackId, tracks} from '../../data/tracks';
import {score, standing} from './score';

const trackIds: readonly TrackId[] = tracks.map(({id}) => id);
const all = (level: Level): Levels => Object.fromEntries(criteria.map(({id}) => [id, level]));
const without = (levels: Levels, left: CriterionId): Levels =>
  Object.fromEntries(Object.entries(levels).filter(([id]) => id !== left));

test('level 0 everywhere is nothing, level 3 everywhere is 100', () => {
  expect(score(all(0))).toEqual({sum: 0, points: 0, highest: 0, unrated: []});
  expect(score(all(3))).toEqual({sum: 300, points: 100, highest: 100, unrated: []});
});

test('level 1 everywhere is 33 and level 2 everywhere is 67: thirds are rounded to the nearest point', () => {
  expect(score(all(1)).points).toBe(33);
  expect(score(all(2))).toEqual({sum: 200, points: 67, highest: 67, unrated: []});
});

test('each criterion counts by its weight', () => {
  for (const {id, weight} of criteria) {
    expect(score({...all(0), [id]: 3}).points, id).toBe(weight);
  }
});

test('a criterion that is not rated is missing, which is not level 0', () => {
  expect(score({})).toEqual({
    sum: 0,
    points: 0,
    highest: 100,
    unrated: criteria.map(({id}) => id),
  });
  const rest = without(all(2), 'demo');
  expect(score(rest)).toEqual({sum: 180, points: 60, highest: 70, unrated: ['demo']});
  expect(score({...rest, demo: 0})).toEqual({sum: 180, points: 60, highest: 60, unrated: []});
});

test('what is missing is counted from the rounded score', () => {
  expect(trackIds.map((id) => standing(all(2), id).missing)).toEqual([3, 13, 18]);
  expect(trackIds.map((id) => standing(all(3), id).missing)).toEqual([0, 0, 0]);
  // 254 / 3 = 84.67: reads 85, so it is 85.
  const close: Levels = {
    ...all(2),
    design: 3,
    tests: 3,
    demo: 3,
    communication: 3,
    'planning-and-ownership': 3,
    'working-release': 3,
    documentation: 1,
  };
  expect(score(close)).toMatchObject({sum: 254, points: 85});
  expect(standing(close, 'three-months').missing).toBe(0);
});

test('where nothing is missing nothing has to be raised', () => {
  for (const id of trackIds) {
    expect(standing(all(3), id)).toEqual({
      passMark: requirements[id].passMark,
      missing: 0,
      open: false,
      raises: [],
    });
  }
});

test('the fewest raises: most weight first, of equal weight the lowest level', () => {
  const steps = (levels: Levels, track: TrackId) =>
    standing(levels, track).raises?.map(({id, from, to}) => [id, from, to]);
  expect(steps(all(2), 'one-month')).toEqual([['working-release', 2, 3]]);
  expect(steps(all(2), 'two-months')).toEqual([
    ['working-release', 2, 3],
    ['design', 2, 3],
    ['correctness-and-errors', 2, 3],
    ['tests', 2, 3],
  ]);
  expect(steps({...all(2), demo: 1, 'working-release': 3}, 'one-month')).toEqual([['demo', 1, 2]]);
});

test('raised as it says, a sheet reaches the mark, and with one raise less it does not', () => {
  const sheets: Levels[] = [
    all(1),
    all(2),
    {...all(2), tests: 0, demo: 1},
    {...all(3), design: 0, communication: 0, 'working-release': 1},
  ];
  let proven = 0;
  for (const levels of sheets) {
    for (const id of trackIds) {
      const {raises, passMark} = standing(levels, id);
      if (!raises?.length) continue;
      const raise = (some: typeof raises) =>
        score({...levels, ...Object.fromEntries(some.map((one) => [one.id, one.to]))}).points;
      expect(raise(raises)).toBeGreaterThanOrEqual(passMark);
      expect(raise(raises.slice(0, -1))).toBeLessThan(passMark);
      proven += 1;
    }
  }
  expect(proven).toBeGreaterThan(5);
});

test('where one level more everywhere is too little it names no raises', () => {
  for (const id of trackIds) {
    expect(standing(all(0), id).raises).toBeUndefined();
    expect(standing(all(0), id).open).toBe(false);
  }
  expect(standing(all(1), 'one-month').raises).toBeUndefined();
});

test('criteria without a level keep a mark open, and are not proposed as raises', () => {
  expect(standing({}, 'three-months')).toEqual({
    passMark: 85,
    missing: 85,
    open: true,
    raises: undefined,
  });
  const rest = without(all(3), 'demo');
  expect(standing(rest, 'three-months')).toMatchObject({missing: 0, open: false});
  const two = without(all(2), 'tests');
  expect(standing(two, 'one-month')).toMatchObject({missing: 10, open: true});
  expect(standing(two, 'two-months')).toMatchObject({missing: 20, open: false});
  expect(standing(two, 'two-months').raises?.map(({id}) => id)).not.toContain('tests');
});
