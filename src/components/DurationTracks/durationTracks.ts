import {findTrack, tracks, type Track} from '../../data/tracks';

/**
 * The tracks that a page asked for: all, or the one named by `track`.
 *
 * @throws when `track` is unknown, or there is any other prop: MDX does not check props, so a slip of the pen would
 * show the wrong table without a word.
 */
export function selectTracks({track, ...rest}: {track?: string}): readonly Track[] {
  const unknown = Object.keys(rest);
  if (unknown.length > 0) {
    throw new Error(
      `<DurationTracks> has no prop "${unknown.join('", "')}". Write <DurationTracks /> for all tracks, or <DurationTracks track="${tracks[0].id}" /> for one.`,
    );
  }
  return track === undefined ? tracks : [findTrack(track)];
}
