import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {trackAddress, trackName, tracks, type Track} from '../../data/tracks';
import TrackLine, {TrackBadge, TrackLegend} from '../TrackLine';
import {selectTracks, weeks} from './durationTracks';
import styles from './styles.module.css';

/** The columns after the duration, in reading order. */
const columns: readonly {label: string; value: (track: Track) => string}[] = [
  {label: 'Learning', value: (track) => weeks(track.learningWeeks)},
  {label: 'Project', value: (track) => weeks(track.projectWeeks)},
  {label: 'Outcome', value: (track) => track.outcome},
  {label: 'Focus', value: (track) => track.focus},
  {label: 'Project type', value: (track) => track.projectType},
  {label: 'Best for', value: (track) => track.bestFor},
];

/**
 * The duration tracks side by side, each with its weeks drawn to scale; or one of them, by `track`. On a phone every
 * row becomes a card. Roles are written out because changing the display of a table takes its meaning away from
 * screen readers in some browsers.
 *
 * @throws when `track` is not the id of a track, or any other prop is given.
 */
export default function DurationTracks(props: {track?: string}): ReactNode {
  const shown = selectTracks(props);
  const whole = shown.length === tracks.length;
  return (
    <div className={styles.tracks}>
      <table role="table">
        <caption>
          <span>
            {whole ? 'The duration tracks' : `The ${shown.map(trackName).join()} track`}, week by
            week:{' '}
          </span>
          <TrackLegend />
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Duration
            </th>
            {columns.map(({label}) => (
              <th role="columnheader" scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((track) => (
            <tr role="row" key={track.id}>
              <th role="rowheader" scope="row">
                <TrackBadge track={track} />
                <Link to={trackAddress(track)}>{trackName(track)}</Link>
                <TrackLine track={track} />
              </th>
              {columns.map(({label, value}) => (
                <td role="cell" key={label} data-label={label}>
                  {value(track)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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
