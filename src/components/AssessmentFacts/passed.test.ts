import {expect, test} from '@playwright/test';
import {levelsOf, workedExamples} from '../../data/assessment';
import {passedTracks} from './passed';

test('the worked examples reach the pass marks of none, of one, of two and of all tracks', () => {
  expect(
    workedExamples.map((example) => passedTracks(levelsOf(example)).map(({id}) => id)),
  ).toEqual([
    [],
    ['one-month'],
    ['one-month', 'two-months'],
    ['one-month', 'two-months', 'three-months'],
    ['one-month'],
  ]);
});
