import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {findTrack, weekCount} from '../../data/tracks';
import {lessonsIn, type Week, weeksOf} from '../../data/week-plans';
import {lineStyle} from '../TrackLine';
import styles from './styles.module.css';

/**
 * The line of a track, week by week: a station for each lesson, open rails in the project, with rings where a lesson is
 * looked at only. It leads to the line on the topic map.
 *
 * @throws when `track` is not the id of a track.
 */
export default function TrackStrip({track: id}: {track: string}): ReactNode {
  const track = findTrack(id);
  const weeks = weeksOf(track.id);
  const at = (week: number) => `${Number(((week / weeks.length) * 100).toFixed(2))}%`;
  return (
    <p className={styles.strip} style={lineStyle(track)}>
      <svg aria-hidden="true">
        {weeks.map((week, index) => (
          <g key={week.title}>
            <line className={styles.line} x1={at(index)} x2={at(index + 1)} y1="0.8em" y2="0.8em" />
            {week.phase === 'project' && (
              <line
                className={styles.rails}
                x1={at(index)}
                x2={at(index + 1)}
                y1="0.8em"
                y2="0.8em"
              />
            )}
            <line className={styles.border} x1={at(index)} x2={at(index)} y1="0" y2="1.6em" />
            {stationsIn(week).map(({lesson, isOverview}, place, all) => (
              <circle
                key={lesson}
                className={clsx(styles.station, isOverview && styles.overview)}
                cx={at(index + (place + 0.75) / (all.length + 0.5))}
                cy="0.8em"
                style={{r: `min(0.3em, ${Number((4.2 / weeks.length).toFixed(2))}%)`}}
              />
            ))}
            <text x={at(index + 0.5)} y="2.9em">
              {index + 1}
            </text>
          </g>
        ))}
        <line className={styles.border} x1="100%" x2="100%" y1="0" y2="1.6em" />
      </svg>
      <Link to={`/backend/map?line=${track.id}`}>
        {weeks.flatMap(lessonsIn).length} lessons in {weekCount(weeks.length)}, as a line on the
        topic map
      </Link>
    </p>
  );
}

function stationsIn(week: Week): {lesson: string; isOverview: boolean}[] {
  const overviews = week.phase === 'project' ? (week.justInTime?.overviews ?? []) : [];
  return [
    ...lessonsIn(week).map((lesson) => ({lesson, isOverview: false})),
    ...overviews.map((lesson) => ({lesson, isOverview: true})),
  ];
}
