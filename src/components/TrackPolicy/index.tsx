import type {ReactNode} from 'react';
import {requirements} from '../../data/assessment';
import {findTrack} from '../../data/tracks';

import Policy from '../Policy';

/**
 * What a track asks for to be passed.
 *
 * @throws when `track` is not the id of a track.
 */
export default function TrackPolicy({track}: {track: string}): ReactNode {
  const {id, learningWeeks} = findTrack(track);
  const {passMark, coverage, mergedChanges} = requirements[id];
  return (
    <ul>
      <li>
        A score of at least {passMark}%, every milestone signed, the project’s acceptance criteria
        met, and no critical finding open. <Policy />
      </li>
      <li>
        Tests that cover at least {coverage}% of your own code. <Policy />
      </li>
      <li>
        On a production project, {mergedChanges} or more merged changes. <Policy />
      </li>
      <li>
        The kind of project and the mentor who goes with it, settled by the end of week{' '}
        {learningWeeks}. <Policy />
      </li>
    </ul>
  );
}
