import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {lessonById, type LessonId} from '../../data/curriculum';
import {weeklyHours} from '../../data/programme';
import {notCovered, weekHours, type Week} from '../../data/week-plans';
import {findTrack} from '../../data/tracks';
import CardTable from '../CardTable';
import Tick from '../Tick';
import {firstWeek} from '../../data/first-week';
import {findWeek, findWeeks} from './trackWeek';
import styles from './styles.module.css';

/**
 * All weeks of a track at a glance: phase, name, hours and milestone, each leading to its section of the page.
 *
 * @throws when `track` is not the id of a track.
 */
export function TrackPlan({track}: {track: string}): ReactNode {
  return (
    <CardTable
      className={styles.plan}
      caption={`The weeks of this track. Each has ${weeklyHours} hours, five of them fixed for stand-ups, your one-to-one, reviews, and the milestone.`}
      columns={[
        {label: 'Week', cell: ({number}) => <Link to={`#week-${number}`}>Week {number}</Link>},
        {label: 'Phase', cell: ({week}) => (week.phase === 'learning' ? 'Learning' : 'Project')},
        {label: 'What it is about', cell: ({week}) => week.title},
        {label: 'Milestone', cell: ({week}) => week.milestone},
      ]}
      rows={findWeeks(track).map((week, index) => ({week, number: index + 1}))}
      rowKey={({number}) => String(number)}
    />
  );
}

/**
 * One week of a track: its lessons or its work with their hours, its milestone, and how one sees that it is reached.
 *
 * @param week counted from 1.
 * @throws when there is no such track or week.
 */
export default function TrackWeek({track, week: number}: {track: string; week: number}): ReactNode {
  const week = findWeek(track, number);
  return (
    <div className={styles.week}>
      <p className={styles.title}>
        <strong>{week.title}</strong>
        <span>
          {week.phase === 'learning' ? 'Learning' : 'Project'}, {weekHours(week)} +{' '}
          {weeklyHours - weekHours(week)} hours
        </span>
      </p>
      {week.phase === 'learning' ? <Lessons week={week} /> : <Work week={week} />}
      <h4 className={styles.label}>Milestone</h4>
      <p>
        <Tick id={`week/${week.id}`}>{week.milestone}</Tick>
      </p>
      <CardTable
        caption="Show this at the end of the week, and check it off:"
        className={styles.evidence}
        columns={[
          {
            label: 'What to show',
            cell: ({id, show}) => <Tick id={`evidence/${id}`}>{show}</Tick>,
          },
          {label: 'It is good enough when', cell: ({goodEnough}) => goodEnough},
        ]}
        rows={week.evidence}
        rowKey={({id}) => id}
      />
    </div>
  );
}

/** The first week, which all tracks share, day by day with the hours of each part. */
export function FirstWeek(): ReactNode {
  return (
    <CardTable
      caption="Eight hours a day. Lessons run over from one day to the next; the order stays."
      columns={[
        {label: 'Day', cell: ({day}) => day},
        {
          label: 'What you do',
          cell: ({parts}) => (
            <ol className={styles.parts}>
              {parts.map((part) => (
                <Part key={partName(part)} name={partName(part)} hours={part.hours} />
              ))}
            </ol>
          ),
        },
      ]}
      rows={firstWeek}
      rowKey={({day}) => day}
    />
  );
}

/**
 * What a track plainly does not cover.
 *
 * @throws when `track` is not the id of a track.
 */
export function NotCovered({track}: {track: string}): ReactNode {
  return (
    <ul>
      {notCovered[findTrack(track).id].map((subject) => (
        <li key={subject}>{subject}</li>
      ))}
    </ul>
  );
}

function partName(part: (typeof firstWeek)[number]['parts'][number]): string {
  return 'lesson' in part ? title(part.lesson) : part.name;
}

function Lessons({week}: {week: Extract<Week, {phase: 'learning'}>}): ReactNode {
  return (
    <>
      <h4 className={styles.label}>Lessons</h4>
      <ol className={styles.parts}>
        {week.lessons.map((id) => (
          <Topic key={id} id={id} />
        ))}
        {week.extra && <Part name={week.extra.use} hours={week.extra.hours} />}
      </ol>
    </>
  );
}

function Work({week}: {week: Extract<Week, {phase: 'project'}>}): ReactNode {
  const {justInTime} = week;
  return (
    <>
      <h4 className={styles.label}>Work</h4>
      <ol className={styles.parts}>
        {week.work.map(({name, hours}) => (
          <Part key={name} name={name} hours={hours} />
        ))}
        {justInTime && (
          <Part
            name={`Lessons when the project needs them: ${justInTime.lessons.map(title).join(', ')}; an overview of ${justInTime.overviews.map(title).join(' and ')}`}
            hours={justInTime.hours}
          />
        )}
      </ol>
    </>
  );
}

/** A lesson without a page of its own: what it is called, how long it takes, and what one can do after it. */
function Topic({id}: {id: LessonId}): ReactNode {
  const {title: name, hours, outcomes, deliverable} = lessonById(id);
  return (
    <li className={styles.lesson}>
      <Tick id={`lesson/${id}`} name={name} />
      <details className={styles.topic}>
        <summary data-lesson={id}>
          {name} <Hours hours={hours} />
        </summary>
        <p>You will be able to:</p>
        <ul>
          {outcomes.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
        <p>You hand in: {deliverable}</p>
      </details>
    </li>
  );
}

function Part({name, hours}: {name: string; hours: number}): ReactNode {
  return (
    <li>
      {name} <Hours hours={hours} />
    </li>
  );
}

function Hours({hours}: {hours: number}): ReactNode {
  return <span className={styles.hours}>{hours} h</span>;
}

function title(id: LessonId): string {
  return lessonById(id).title;
}
