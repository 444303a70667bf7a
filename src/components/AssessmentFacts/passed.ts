import type {Levels} from '../../data/assessment';
import {tracks} from '../../data/tracks';
import {standing} from '../ScoreSheet/score';

/** The tracks whose pass mark a result reaches; the gates are another matter. */
export function passedTracks(levels: Levels): (typeof tracks)[number][] {
  return tracks.filter(({id}) => standing(levels, id).missing === 0);
}
