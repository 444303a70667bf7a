import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import StageLink from '../StageLink';
import Tick from '../Tick';
import {lineStyle, stripes} from '../TrackLine';
import {lessonTarget} from './lessonTarget';
import {type Call, callOf, endOf, network, type Station, stationsOf, stopsAt} from './network';
import styles from './page.module.css';

const stations = stationsOf(network);

/**
 * The same as a list: every stage with its lessons, what they need and open, and where the lines stop, which run down
 * its side. It is the map of narrow screens, of those who do not see, and of search engines.
 */
export default function List({chosen}: {chosen: string | undefined}): ReactNode {
  return (
    <div className={styles.list}>
      <ol className={styles.stages}>
        {network.districts.map((district, index) => {
          const hours = district.stations.reduce((sum, station) => sum + station.hours, 0);
          const first = stations.findIndex(({id}) => id === district.stations[0]?.id);
          return (
            <li key={district.id}>
              <div className={styles.stage}>
                {index > 0 && <Lines place={first} isBefore chosen={chosen} />}
                <Heading as="h3" id={`stage-${district.id}`}>
                  {index + 1} <StageLink id={district.id} /> <small>{hours} hours</small>
                </Heading>
              </div>
              <ol>
                {district.stations.map((station, place) => (
                  <Lesson
                    key={station.id}
                    station={station}
                    place={first + place}
                    chosen={chosen}
                  />
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Lesson({
  station: {id, title, hours, needs},
  place,
  chosen,
}: {
  station: Station;
  place: number;
  chosen: string | undefined;
}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const opens = stations.filter((other) => other.needs.includes(id));
  const target = lessonTarget(id);
  return (
    <li id={id} data-lesson={id} className={styles.lesson}>
      <Lines place={place} chosen={chosen} />
      <p className={styles.lessonName}>
        <Tick id={`lesson/${id}`} name={title} /> {place + 1}{' '}
        {target === `#${id}` ? <b>{title}</b> : <Link to={target}>{title}</Link>}{' '}
        <small>{hours} h</small>
      </p>
      <p className={styles.lessonFacts}>
        {needs.length > 0 && (
          <span data-relation="needs">
            Needs <Names ids={needs} />{' '}
          </span>
        )}
        {opens.length > 0 && (
          <span data-relation="opens">
            Opens <Names ids={opens.map((other) => other.id)} />{' '}
          </span>
        )}
        <span data-relation="stops">
          <Calls station={id} />
        </span>
      </p>
    </li>
  );
}

/** Names of lessons, each leading to its place in the list. */
function Names({ids}: {ids: readonly string[]}): ReactNode {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to={`#${id}`}>{stations.find((station) => station.id === id)?.title}</Link>
    </Fragment>
  ));
}

/** Where the lines stop: `Week 1 on every line`, or line by line. */
function Calls({station}: {station: string}): ReactNode {
  const calls = network.lines.map((line) => line.calls.get(station));
  const [first] = calls;
  if (first && calls.every((call) => call?.week === first.week && !call.isOverview)) {
    return `Week ${first.week} on every line`;
  }
  return network.lines.map(({id, name}, index) => (
    <Fragment key={id}>
      {index > 0 && ' · '}
      <span className={styles.call}>
        {name}: {callWords(calls[index])}
      </span>
    </Fragment>
  ));
}

function callWords(call: Call | undefined): string {
  if (!call) return 'passes';
  return call.isOverview ? `overview in week ${call.week}` : `week ${call.week}`;
}

/** Where the lines run in the list, and where their stops are; lengths in em, so that they grow with the text. */
const gap = 0.75;
const left = 0.5;
const stopAt = 1;
const radius = 0.42;

/** The lines beside the station at a place, with its stops; or, before that, beside the name of a stage. */
function Lines({
  place,
  chosen,
  isBefore = false,
}: {
  place: number;
  chosen: string | undefined;
  isBefore?: boolean;
}): ReactNode {
  const id = stations[place]?.id ?? '';
  return (
    <svg className={styles.beside} aria-hidden="true">
      {network.lines.map((line, index) => {
        const end = endOf(line, stations);
        if (end < place) return null;
        const way = {
          x1: `${left + index * gap}em`,
          x2: `${left + index * gap}em`,
          y1: place === 0 && !isBefore ? `${stopAt}em` : '0',
          y2: place === end && !isBefore ? `${stopAt}em` : '100%',
        };
        return (
          <g
            key={line.id}
            style={lineStyle(line)}
            className={clsx(chosen && chosen !== line.id && styles.dim)}
          >
            <line className={styles.run} {...way} />
            {stripes[line.line.pattern] && (
              <line
                className={styles.runStripe}
                {...way}
                strokeDasharray={stripes[line.line.pattern]}
              />
            )}
          </g>
        );
      })}
      {!isBefore && (
        <>
          {stopsAt(network.lines, id).map(({first, last}) => (
            <rect
              key={first}
              className={clsx(
                styles.stop,
                chosen && callOf(chosen, id)?.isOverview !== false && styles.dim,
              )}
              x={`${left + first * gap - radius}em`}
              y={`${stopAt - radius}em`}
              width={`${(last - first) * gap + 2 * radius}em`}
              height={`${2 * radius}em`}
              rx={`${radius}em`}
            />
          ))}
          {network.lines.map(
            ({id: line, calls}, index) =>
              calls.get(id)?.isOverview && (
                <circle
                  key={line}
                  className={clsx(styles.overview, chosen && chosen !== line && styles.dim)}
                  cx={`${left + index * gap}em`}
                  cy={`${stopAt}em`}
                  r="0.28em"
                />
              ),
          )}
          <svg
            className={styles.check}
            x={`${left + gap - 0.5}em`}
            y={`${stopAt - 0.5}em`}
            width="1em"
            height="1em"
            viewBox="0 0 12 12"
          >
            <path d="M2 6l3 3 5-6" />
          </svg>
        </>
      )}
    </svg>
  );
}
