import {expect, test} from '@playwright/test';
import {levels} from '../../data/assessment';
import {type Skill, skills} from '../../data/skills';
import {tracks} from '../../data/tracks';
import {askedFor, tracksAsking} from './matrix';

test('tracks stand at the level they ask for, shortest first', () => {
  const asks: Skill['asks'] = {'one-month': 1, 'two-months': 2, 'three-months': 2};
  const found = levels.map(({level}) => tracksAsking({asks}, level).map(({id}) => id));
  expect(found).toEqual([[], ['one-month'], ['two-months', 'three-months'], []]);
});

test('in every row each track stands once, unless it asks for nothing', () => {
  for (const {asks} of skills) {
    const found = levels.flatMap(({level}) => tracksAsking({asks}, level).map(({id}) => id));
    const asking = tracks.map(({id}) => id).filter((id) => asks[id] > 0);
    expect(found.toSorted()).toEqual(asking.toSorted());
  }
});

test('level 0 is not a level that one can ask for', () => {
  const asks: Skill['asks'] = {'one-month': 0, 'two-months': 0, 'three-months': 1};
  expect(tracksAsking({asks}, 0)).toEqual([]);
  expect([askedFor(0), askedFor(1)]).toEqual(['not asked for', '1 – with help']);
});
