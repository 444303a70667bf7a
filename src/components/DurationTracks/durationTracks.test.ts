import {expect, test} from '@playwright/test';
import {tracks} from '../../data/tracks';
import {selectTracks} from './durationTracks';

test('without a prop all tracks are shown, in their order', () => {
  expect(selectTracks({})).toEqual(tracks);
});

test('with a track, that one is shown', () => {
  expect(selectTracks({track: 'two-months'})).toEqual([tracks[1]]);
});

test('an empty track is refused like any other that does not exist', () => {
  expect(() => selectTracks({track: ''})).toThrow('No track "" in src/data/tracks.ts.');
});

test('a prop that does not exist is refused with what would work', () => {
  const props = {track: undefined, trakc: 'one-month'};
  expect(() => selectTracks(props)).toThrow(
    '<DurationTracks> has no prop "trakc". Write <DurationTracks /> for all tracks, or <DurationTracks track="one-month" /> for one.',
  );
});
