import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {type Lesson, type LessonId, lessonsOf, totalHours} from '../../data/curriculum';
import {trackName} from '../../data/tracks';
import CardTable from '../CardTable';
import LessonLink from '../LessonLink';
import {TrackBadge} from '../TrackLine';
import {stageOfDoc, stopsOf} from './stage';
import styles from './styles.module.css';

/** Below the title of a stage: what one can do after it, and its lessons with hours, what they build on and their stops. */
export default function StageLessons(): ReactNode {
  const stage = stageOfDoc(useDoc().metadata.id);
  const lessons = lessonsOf(stage.id);
  return (
    <>
      <p>{stage.summary}</p>
      <CardTable
        className={styles.lessons}
        caption={`${lessons.length} lessons, about ${totalHours(lessons.map(({id}) => id))} hours together. Hours are estimates.`}
        columns={[
          {label: 'Lesson', cell: ({id}: Lesson<LessonId>) => <LessonLink id={id} />},
          {label: 'Hours', cell: ({hours}) => hours},
          {
            label: 'Builds on',
            cell: ({prerequisites}) =>
              prerequisites.length > 0 ? (
                <ul>
                  {prerequisites.map((id) => (
                    <li key={id}>
                      <LessonLink id={id} />
                    </li>
                  ))}
                </ul>
              ) : (
                'nothing before it'
              ),
          },
          {label: 'Stops', cell: ({id}) => <Stops lesson={id} />},
        ]}
        rows={lessons}
        rowKey={({id}) => id}
      />
    </>
  );
}

/** The weeks in which tracks take a lesson, each with the tracks. */
function Stops({lesson}: {lesson: LessonId}): ReactNode {
  return (
    <ul>
      {stopsOf(lesson).map(({week, tracks}) => (
        <li key={week} className={styles.stop}>
          <span className="visually-hidden">{tracks.map(trackName).join(', ')}: </span>
          {tracks.map((track) => (
            <TrackBadge key={track.id} track={track} />
          ))}
          week {week}
        </li>
      ))}
    </ul>
  );
}
