import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Fragment, type ReactNode} from 'react';
import {trackAddress, trackName, tracks} from '../../data/tracks';
import {TrackBadge, TrackStop} from '../TrackLine';
import type {Facts, Named} from './lesson';
import styles from './lesson.module.css';

/** What plugins/lesson-facts.ts gives; authors give nothing. */
type Props = {facts: Facts};

/**
 * Below the title of a lesson: where it lies on the lines of the tracks, how long it takes, what it builds on, and
 * what its code is tested with.
 */
export function LessonFacts({facts}: Props): ReactNode {
  const {id, number, all, stage, hours, prerequisites, testedWith} = facts;
  return (
    <section className={styles.facts} aria-label="About this lesson" data-pagefind-ignore>
      <p className={styles.place}>
        {`Lesson ${number} of ${all.length} · `}
        <Name page={stage} />
      </p>
      <ul className={styles.stops}>
        {tracks.map((track) => (
          <li key={track.id}>
            <TrackBadge track={track} />
            <Stop facts={facts} track={track} />
          </li>
        ))}
      </ul>
      <dl className={styles.details}>
        <Detail name="Time">
          {`about ${hours} ${hours === 1 ? 'hour' : 'hours'}, an estimate`}
        </Detail>
        <Detail name="Builds on">
          {prerequisites.length > 0 ? (
            <ul>
              {prerequisites.map((lesson) => (
                <li key={lesson.id}>
                  <Name page={lesson} />
                </li>
              ))}
            </ul>
          ) : (
            'nothing from this roadmap'
          )}
        </Detail>
        <Detail name="Code tested with">
          <ul>
            {testedWith.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Detail>
        <Detail name="On GitHub">
          <ul>
            <li>
              <Samples folder={`exercises/${id}`}>the exercise</Samples>
            </li>
            <li>
              <Samples folder={`lessons/${id}`}>the lesson’s samples</Samples>
            </li>
          </ul>
        </Detail>
      </dl>
    </section>
  );
}

/** What the reader of a lesson will be able to do: the phrases that complete the heading. */
export function Outcomes({facts}: Props): ReactNode {
  return (
    <ul>
      {facts.outcomes.map((outcome) => (
        <li key={outcome}>{outcome}</li>
      ))}
    </ul>
  );
}

/** The lessons to finish before this one, in a sentence. */
export function Prerequisites({facts: {prerequisites}}: Props): ReactNode {
  if (prerequisites.length === 0) return <p>Nothing from this roadmap.</p>;
  return (
    <p data-pagefind-ignore>
      This lesson builds on{' '}
      {prerequisites.map((lesson, index) => (
        <Fragment key={lesson.id}>
          {index > 0 && (index === prerequisites.length - 1 ? ' and ' : ', ')}“
          <Name page={lesson} />”
        </Fragment>
      ))}
      .
    </p>
  );
}

/** A name: a link to its page, plain as long as it has none. */
function Name({page: {id, title, to}}: {page: Named}): ReactNode {
  return to === undefined ? (
    title
  ) : (
    <Link to={to} data-lesson={id}>
      {title}
    </Link>
  );
}

function Stop({
  facts: {number, all, weeks},
  track,
}: Props & {track: (typeof tracks)[number]}): ReactNode {
  const week = weeks[track.id];
  return (
    <>
      <Link to={trackAddress(track) + (week === undefined ? '' : `#week-${week}`)}>
        {trackName(track)}
      </Link>
      <TrackStop track={track} at={(number - 0.5) / all.length} stops={week !== undefined} />
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
