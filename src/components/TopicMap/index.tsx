import {useQueryString} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {TrackBadge, TrackStop} from '../TrackLine';
import {tracks, trackName} from '../../data/tracks';
import Drawing from './Drawing';
import List from './List';
import {network} from './network';
import styles from './page.module.css';

/**
 * The topic map: every lesson as a station on the lines of the tracks, as a drawing and as a list. With scripts one
 * line can be lit; the choice stands in the address, so that it can be shared.
 */
export default function TopicMap(): ReactNode {
  const [query, setQuery] = useQueryString('line');
  const chosen = tracks.find(({id}) => id === query)?.id;
  return (
    <>
      <div className={styles.map}>
        <fieldset className={styles.key}>
          <legend>Lines</legend>
          <label className={styles.all}>
            <input
              type="radio"
              name="line"
              value=""
              checked={!chosen}
              onChange={() => {
                setQuery(null);
              }}
            />
            All lines
          </label>
          {tracks.map((track) => (
            <label key={track.id}>
              <input
                type="radio"
                name="line"
                value={track.id}
                checked={chosen === track.id}
                onChange={() => {
                  setQuery(track.id);
                }}
              />
              <TrackBadge track={track} />
              <span className={styles.sample}>
                <TrackStop track={track} at={0} stops={false} />
              </span>
              {trackName(track)}
              <small>{countLessons(track.id)} lessons</small>
            </label>
          ))}
        </fieldset>
        <Signs />
        <a className={styles.skip} href="#lessons">
          Skip the drawing
        </a>
        <Drawing chosen={chosen} />
      </div>
      <Heading as="h2" id="lessons" className={styles.lessons}>
        All lessons, stage by stage
      </Heading>
      <List chosen={chosen} />
    </>
  );
}

/** What the signs of the map mean. */
function Signs(): ReactNode {
  return (
    <p className={styles.signs}>
      <span>
        <Sign>
          <rect className={styles.stop} x="4" y="4.5" width="24" height="11" rx="5.5" />
        </Sign>
        Stop: these tracks have the lesson
      </span>
      <span>
        <Sign>
          <path className={styles.passing} d="M0 10h32" />
        </Sign>
        Pass: this one does not
      </span>
      <span>
        <Sign>
          <circle className={styles.overview} cx="16" cy="10" r="5" />
        </Sign>
        Overview only
      </span>
      <span className={styles.pointing}>
        Point at a station: it shows what it needs (solid) and what it opens (dotted).
      </span>
    </p>
  );
}

function Sign({children}: {children: ReactNode}): ReactNode {
  return (
    <svg className={styles.keySign} viewBox="0 0 32 20" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Lessons that a track has whole. */
function countLessons(track: string): number {
  const calls = network.lines.find(({id}) => id === track)?.calls.values() ?? [];
  return [...calls].filter(({isOverview}) => !isOverview).length;
}
