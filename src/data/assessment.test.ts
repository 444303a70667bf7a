import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {score} from '../components/ScoreSheet/score';
import {
  areas,
  criteria,
  criteriaOf,
  gates,
  levels,
  levelsOf,
  requirements,
  tickedGates,
  workedExamples,
} from './assessment';
import {type TrackId, tracks} from './tracks';

const trackIds: readonly TrackId[] = tracks.map(({id}) => id);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('the weights add up to 100: technical 40, deliverables 30, professional 30', () => {
  expect(areas.map(({id, weight}) => [id, weight])).toEqual([
    ['technical', 40],
    ['deliverables', 30],
    ['professional', 30],
  ]);
  for (const {id, weight} of areas) {
    expect(sum(criteriaOf(id).map((criterion) => criterion.weight)), id).toBe(weight);
  }
  expect(sum(criteria.map(({weight}) => weight))).toBe(100);
});

test('the criteria stand area by area, so that they can be rated from top to bottom', () => {
  expect(areas.flatMap(({id}) => criteriaOf(id).map((criterion) => criterion.id))).toEqual(
    criteria.map(({id}) => id),
  );
});

test('no two areas, criteria or gates share an id or a name', () => {
  for (const things of [areas, criteria, gates]) {
    expect(new Set(things.map(({id}) => id)).size).toBe(things.length);
    expect(new Set(things.map(({name}) => name)).size).toBe(things.length);
    for (const {id} of things) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
});

test('there are four levels, 0 to 3, and a sentence of its own for each in every criterion', () => {
  expect(levels.map(({level}) => level)).toEqual([0, 1, 2, 3]);
  const sentences = criteria.flatMap((criterion) => [...criterion.levels]);
  expect(sentences).toHaveLength(criteria.length * 4);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z].{39,}\.$/u);
    expect(sentence, 'straight quotes').not.toMatch(/['"]/);
  }
});

test('every track asks for something, and a longer track never for less', () => {
  expect(Object.keys(requirements)).toEqual(trackIds);
  const asked = trackIds.map((id) => requirements[id]);
  expect(asked.map(({passMark}) => passMark)).toEqual([70, 80, 85]);
  expect(asked.map(({coverage}) => coverage)).toEqual([70, 80, 85]);
  expect(asked.map(({mergedChanges}) => mergedChanges)).toEqual([3, 5, 8]);
});

test('three gates are ticked by a reviewer, the pass mark follows from the score', () => {
  expect(tickedGates.map(({id}) => id)).toEqual([
    'milestones',
    'acceptance-criteria',
    'critical-findings',
  ]);
  expect(gates.filter(({decidedBy}) => decidedBy === 'score').map(({id}) => id)).toEqual([
    'pass-mark',
  ]);
});

test('the worked examples show what no pass mark, 70, 80 and 85 take', () => {
  const results = workedExamples.map((example) => score(levelsOf(example)).points);
  expect(results).toEqual([67, 70, 80, 86, 70]);
  for (const {passMark} of Object.values(requirements)) {
    expect(results.some((points) => points >= passMark && points - passMark <= 1)).toBe(true);
  }
});

test('the words of a worked example name the criteria that differ', () => {
  const [, one, four, six, uneven] = workedExamples;
  for (const {says, except} of [one, four, six]) {
    const named = criteria.filter(({name}) => says.includes(name.toLowerCase()));
    expect(named.map(({id}) => id)).toEqual(Object.keys(except));
  }
  expect(criteriaOf('technical').map(({id}) => levelsOf(uneven)[id])).toEqual([3, 3, 3, 3]);
  expect(criteriaOf('deliverables').map(({id}) => levelsOf(uneven)[id])).toEqual([2, 2, 2]);
  expect(criteriaOf('professional').map(({id}) => levelsOf(uneven)[id])).toEqual([1, 1, 1]);
});

test('what the page says about scores in words follows from the data', () => {
  const page = readFileSync(
    join(__dirname, '..', '..', 'docs/backend/internship-program/assessment.mdx'),
    'utf8',
  );
  const [all2, , , , uneven] = workedExamples.map((example) => score(levelsOf(example)).points);
  expect(page).toContain(`It gives ${all2} points, which is a little below the lowest pass mark`);
  expect(all2).toBeLessThan(requirements['one-month'].passMark);
  expect(uneven).toBe(requirements['one-month'].passMark);
  const gain = (id: string) =>
    Number(
      (criteria.filter((one) => one.id === id).map(({weight}) => weight / 3)[0] ?? 0).toFixed(2),
    );
  expect(page).toContain(
    `One level more brings ${gain('working-release')} points in the working release, ${gain('documentation')} in documentation, and ${gain('design')} everywhere else.`,
  );
});
