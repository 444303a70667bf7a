import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {trackAddress, trackName, tracks, weekCount, type Track} from '../../data/tracks';
import CardTable, {type Column} from '../CardTable';
import TrackLine, {TrackBadge, TrackLegend} from '../TrackLine';
import {selectTracks} from './durationTracks';
import styles from './styles.module.css';

const columns: readonly [Column<Track>, ...Column<Track>[]] = [
  {
    label: 'Duration',
    cell: (track) => (
      <>
        <TrackBadge track={track} />
        <Link to={trackAddress(track)}>{trackName(track)}</Link>
        <TrackLine track={track} />
      </>
    ),
  },
  {label: 'Learning', cell: (track) => weekCount(track.learningWeeks)},
  {label: 'Project', cell: (track) => weekCount(track.projectWeeks)},
  {label: 'Outcome', cell: (track) => track.outcome},
  {label: 'Focus', cell: (track) => track.focus},
  {label: 'Project type', cell: (track) => track.projectType},
  {label: 'Best for', cell: (track) => track.bestFor},
];

/**
 * The duration tracks side by side, each with its weeks drawn to scale; or one of them, by `track`.
 *
 * @throws when `track` is not the id of a track, or any other prop is given.
 */
export default function DurationTracks(props: {track?: string}): ReactNode {
  const shown = selectTracks(props);
  const whole = shown.length === tracks.length;
  return (
    <div className={styles.tracks}>
      <CardTable
        className={styles.table}
        caption={
          <>
            <span>
              {whole ? 'The duration tracks' : `The ${shown.map(trackName).join()} track`}, week by
              week:{' '}
            </span>
            <TrackLegend />
          </>
        }
        columns={columns}
        rows={shown}
        rowKey={({id}) => id}
      />
      {whole && (
        <p className={styles.note}>
          <strong>“Ready”</strong> names the level of work a track prepares you for. It is not a job
          title and not an offer: to be job-ready in earnest, add 6–12 months of practical
          experience. The project type is the track’s default; you settle yours with your mentor.
        </p>
      )}
    </div>
  );
}
