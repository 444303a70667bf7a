import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';
import {lessonById, type LessonId} from '../../data/curriculum';
import {lessonsWithPages} from '../../data/site-map';
import {weeklyHours} from '../../data/programme';
import {notCovered, weekHours, type Week} from '../../data/week-plans';
import {findTrack} from '../../data/tracks';
import CardTable from '../CardTable';
import LessonLink from '../LessonLink';
import Tick from '../Tick';
import {firstWeek} from '../../data/first-week';
import {findWeek, findWeeks, hasLessonsToCome} from './trackWeek';
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
              {parts.map((part) =>
                'lesson' in part ? (
                  <Part
                    key={part.lesson}
                    name={<LessonLink id={part.lesson} />}
                    hours={part.hours}
                  />
                ) : (
                  <Part key={part.name} name={part.name} hours={part.hours} />
                ),
              )}
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

/**
 * What is true as long as a lesson of the track has no page on this site; nothing once all have one.
 *
 * @throws when `track` is not the id of a track.
 */
export function LessonsToCome({track, children}: {track: string; children: ReactNode}): ReactNode {
  return hasLessonsToCome(track, lessonsWithPages) && children;
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
            name={
              <>
                Lessons when the project needs them: <LessonLinks ids={justInTime.lessons} />; an
                overview of <LessonLinks ids={justInTime.overviews} last=" and " />
              </>
            }
            hours={justInTime.hours}
          />
        )}
      </ol>
    </>
  );
}

/**
 * A lesson: what it is called and how long it takes. Without a page of its own it unfolds what one can do after it.
 */
function Topic({id}: {id: LessonId}): ReactNode {
  const {title: name, hours, outcomes, deliverable} = lessonById(id);
  if (lessonsWithPages.includes(id)) {
    return (
      <li className={styles.lesson}>
        <Tick id={`lesson/${id}`} name={name} />
        <span className={styles.linked}>
          <LessonLink id={id} /> <Hours hours={hours} />
        </span>
      </li>
    );
  }
  return (
    <li className={styles.lesson}>
      <Tick id={`lesson/${id}`} name={name} />
      <details className={styles.topic}>
        <summary>
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

/** The names of lessons in a sentence, with `last` before the last of them. */
function LessonLinks({ids, last = ', '}: {ids: readonly LessonId[]; last?: string}): ReactNode {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && (index === ids.length - 1 ? last : ', ')}
      <LessonLink id={id} />
    </Fragment>
  ));
}

function Part({name, hours}: {name: ReactNode; hours: number}): ReactNode {
  return (
    <li>
      {name} <Hours hours={hours} />
    </li>
  );
}

function Hours({hours}: {hours: number}): ReactNode {
  return <span className={styles.hours}>{hours} h</span>;
}
