import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Fragment, type ReactNode} from 'react';
import {
  type Lesson,
  type LessonId,
  lessons,
  stageAddress,
  stages,
  type StageId,
} from '../../data/curriculum';
import {stagesWithPages} from '../../data/site-map';
import {trackAddress, trackName, tracks} from '../../data/tracks';
import {weekOf} from '../../data/week-plans';
import LessonLink from '../LessonLink';
import {TrackBadge, TrackStop} from '../TrackLine';
import {lessonNumber, lessonOfDoc, testedWith} from './lesson';
import styles from './styles.module.css';

/**
 * Below the title of a lesson: where it lies on the lines of the tracks, how long it takes, what it builds on, and
 * what its code is tested with.
 */
export function LessonFacts(): ReactNode {
  const lesson = useLesson();
  return (
    <section className={styles.facts} aria-label="About this lesson" data-pagefind-ignore>
      <p className={styles.place}>
        Lesson {lessonNumber(lesson)} of {lessons.length} · <StageName id={lesson.stage} />
      </p>
      <ul className={styles.stops}>
        {tracks.map((track) => (
          <li key={track.id}>
            <TrackBadge track={track} />
            <Stop lesson={lesson} track={track} />
          </li>
        ))}
      </ul>
      <dl className={styles.details}>
        <Detail name="Time">
          about {lesson.hours} {lesson.hours === 1 ? 'hour' : 'hours'}, an estimate
        </Detail>
        <Detail name="Builds on">
          {lesson.prerequisites.length > 0 ? (
            <ul>
              {lesson.prerequisites.map((id) => (
                <li key={id}>
                  <LessonLink id={id} />
                </li>
              ))}
            </ul>
          ) : (
            'nothing from this roadmap'
          )}
        </Detail>
        <Detail name="Code tested with">
          <ul>
            {testedWith(lesson.stage).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Detail>
        <Detail name="On GitHub">
          <ul>
            <li>
              <Samples folder={`exercises/${lesson.id}`}>the exercise</Samples>
            </li>
            <li>
              <Samples folder={`lessons/${lesson.id}`}>the lesson’s samples</Samples>
            </li>
          </ul>
        </Detail>
      </dl>
    </section>
  );
}

/** What the reader of a lesson will be able to do: the phrases that complete the heading. */
export function Outcomes(): ReactNode {
  return (
    <ul>
      {useLesson().outcomes.map((outcome) => (
        <li key={outcome}>{outcome}</li>
      ))}
    </ul>
  );
}

/** The lessons to finish before this one, in a sentence. */
export function Prerequisites(): ReactNode {
  const {prerequisites} = useLesson();
  if (prerequisites.length === 0) return <p>Nothing from this roadmap.</p>;
  return (
    <p data-pagefind-ignore>
      This lesson builds on{' '}
      {prerequisites.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && (index === prerequisites.length - 1 ? ' and ' : ', ')}“
          <LessonLink id={id} />”
        </Fragment>
      ))}
      .
    </p>
  );
}

/** The lesson on whose page the component stands. */
function useLesson(): Lesson<LessonId> {
  return lessonOfDoc(useDoc().metadata.id);
}

function StageName({id}: {id: StageId}): ReactNode {
  const title = stages.find((stage) => stage.id === id)?.title;
  return stagesWithPages.includes(id) ? <Link to={stageAddress({id})}>{title}</Link> : title;
}

function Stop({
  lesson,
  track,
}: {
  lesson: Lesson<LessonId>;
  track: (typeof tracks)[number];
}): ReactNode {
  const week = weekOf(track.id, lesson.id);
  return (
    <>
      <Link to={trackAddress(track) + (week === undefined ? '' : `#week-${week}`)}>
        {trackName(track)}
      </Link>
      <TrackStop
        track={track}
        at={(lessonNumber(lesson) - 0.5) / lessons.length}
        stops={week !== undefined}
      />
      <span>{week === undefined ? 'passes by' : `week ${week}`}</span>
    </>
  );
}

function Detail({name, children}: {name: string; children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A link to a folder of the samples, where their sources are. */
function Samples({folder, children}: {folder: string; children: ReactNode}): ReactNode {
  const {organizationName = '', projectName = ''} = useDocusaurusContext().siteConfig;
  return (
    <Link to={`https://github.com/${organizationName}/${projectName}/tree/main/samples/${folder}`}>
      {children}
    </Link>
  );
}
