import {expect, test} from '@playwright/test';
import {findTrack, totalWeeks, trackAddress, trackName, tracks, weekCount} from './tracks';

test('the weeks of every track add up to its months, of four weeks each', () => {
  expect(tracks.map(totalWeeks)).toEqual(tracks.map(({months}) => months * 4));
  expect(tracks.map(totalWeeks).slice(0, 3)).toEqual([4, 8, 12]);
});

test('every track has weeks of both phases', () => {
  for (const {learningWeeks, projectWeeks} of tracks) {
    expect(learningWeeks).toBeGreaterThan(0);
    expect(projectWeeks).toBeGreaterThan(0);
  }
});

test('no two tracks share an id, a name, an address, a line color or a pattern', () => {
  for (const values of [
    tracks.map(({id}) => id),
    tracks.map(trackName),
    tracks.map(trackAddress),
    tracks.map(({line}) => line.color),
    tracks.map(({line}) => line.pattern),
  ]) {
    expect(new Set(values).size).toBe(tracks.length);
  }
});

test('ids can stand in an address', () => {
  for (const {id} of tracks) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('a track that does not exist is refused with the names of those that do', () => {
  expect(() => findTrack('four-months')).toThrow(
    'No track "four-months" in src/data/tracks.ts. There are: one-month, two-months, three-months.',
  );
});

test('one week is a week, more are weeks', () => {
  expect([weekCount(1), weekCount(7)]).toEqual(['1 week', '7 weeks']);
});
