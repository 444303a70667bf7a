import type {ReactNode} from 'react';
import {longestTrackWeeks, totalWeeks, type Track} from '../../data/tracks';
import styles from './styles.module.css';

/** How the stripe inside a broad line is broken, by pattern; lengths in pixels. */
export const stripes: Record<Track['line']['pattern'], string | undefined> = {
  solid: undefined,
  double: 'none',
  dashed: '10 6',
  dotted: '2 5',
};

/**
 * A track as a transit line with one stop a week: thin with closed stops while one learns, broad with open stops in
 * the project. Every line is drawn to the scale of the longest track.
 */
export default function TrackLine({track}: {track: Track}): ReactNode {
  const weeks = totalWeeks(track);
  const stripe = stripes[track.line.pattern];
  return (
    <svg className={styles.line} style={lineStyle(track)} aria-hidden="true">
      <line
        className={styles.learning}
        x1={at(0.5)}
        x2={at(track.learningWeeks)}
        y1="50%"
        y2="50%"
      />
      <line
        className={styles.project}
        x1={at(track.learningWeeks)}
        x2={at(weeks - 0.5)}
        y1="50%"
        y2="50%"
      />
      {stripe && (
        <line
          className={styles.stripe}
          x1={at(track.learningWeeks)}
          x2={at(weeks - 0.5)}
          y1="50%"
          y2="50%"
          strokeDasharray={stripe}
        />
      )}
      {Array.from({length: weeks}, (_, week) => (
        <circle
          key={week}
          className={week < track.learningWeeks ? styles.learningStop : styles.projectStop}
          cx={at(week + 0.5)}
          cy="50%"
          r="0.4em"
        />
      ))}
    </svg>
  );
}

/** A track's number on its line color: the sign that stands for the track wherever there is little room. */
export function TrackBadge({track}: {track: Track}): ReactNode {
  return (
    <span className={styles.badge} style={lineStyle(track)} aria-hidden="true">
      {track.months}
    </span>
  );
}

/**
 * A stretch of a track’s line, and one place on it: an open stop where the line stops there, and nothing where it passes.
 *
 * @param at the place, as a share of the line’s length.
 */
export function TrackStop({
  track,
  at: place,
  stops,
}: {
  track: Track;
  at: number;
  stops: boolean;
}): ReactNode {
  const stripe = stripes[track.line.pattern];
  return (
    <svg className={styles.line} style={lineStyle(track)} aria-hidden="true">
      <line className={styles.stretch} x1="0" x2="100%" y1="50%" y2="50%" />
      {stripe && (
        <line
          className={styles.stripe}
          x1="0"
          x2="100%"
          y1="50%"
          y2="50%"
          strokeDasharray={stripe}
        />
      )}
      {stops && <circle className={styles.openStop} cx={`${place * 100}%`} cy="50%" r="0.4em" />}
    </svg>
  );
}

/** What the two kinds of stops in a `TrackLine` mean. */
export function TrackLegend(): ReactNode {
  return (
    <span className={styles.legend}>
      <span>
        <svg className={styles.legendStop} viewBox="0 0 16 16" aria-hidden="true">
          <circle className={styles.learningStop} cx="8" cy="8" r="5" />
        </svg>
        Learning week
      </span>
      <span>
        <svg className={styles.legendStop} viewBox="0 0 16 16" aria-hidden="true">
          <circle className={styles.projectStop} cx="8" cy="8" r="6" />
        </svg>
        Project week
      </span>
    </span>
  );
}

/** Position of a point in time on the line: `week` is counted from the track's start. */
function at(week: number): string {
  return `${Number(((week / longestTrackWeeks) * 100).toFixed(3))}%`;
}

/** Gives what is drawn for a track its color, as `--track-color`. */
export function lineStyle({line}: Pick<Track, 'line'>): Record<`--${string}`, string> {
  return {'--track-color': `var(--roadmap-line-${line.color})`};
}
