import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {lineStyle, stripes} from '../TrackLine';
import {layOut, type PlacedStation, sizes} from './layout';
import {lessonTarget} from './lessonTarget';
import {callOf, network} from './network';
import styles from './page.module.css';

const {width, height, districts, lines, edges} = layOut(network);
const stations = districts.flatMap((district) => district.stations);

/**
 * The map: districts, the lines through them, and a link for each station. Its place in the list says the same, so it
 * is for those who see it; where there is no room for it, the list alone is shown.
 */
export default function Drawing({chosen}: {chosen: string | undefined}): ReactNode {
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="The lessons as stations, in their order"
    >
      <g aria-hidden="true">
        {districts.map(({id, box}) => (
          <rect key={id} className={styles.district} {...box} rx="10" />
        ))}
        {lines.map((line) => (
          <g
            key={line.id}
            data-line={line.id}
            className={clsx(styles.line, chosen && chosen !== line.id && styles.dim)}
            style={lineStyle(line)}
          >
            <path d={line.way} />
            {stripes[line.line.pattern] && (
              <path
                className={styles.stripe}
                d={line.way}
                strokeDasharray={stripes[line.line.pattern]}
              />
            )}
            {line.signs.map((sign) => (
              <g key={sign.x + sign.y}>
                <rect className={styles.sign} {...sign} rx={sign.height / 2} />
                <text
                  className={styles.badge}
                  x={sign.x + sign.width / 2}
                  y={sign.y + sign.height / 2 + 4}
                >
                  {line.name}
                </text>
              </g>
            ))}
          </g>
        ))}
      </g>
      {districts.map((district, index) => (
        <g key={district.id}>
          <text className={styles.name} x={district.box.x + 14} y={district.box.y + 23}>
            {index + 1} {district.title}
            <tspan className={styles.hours} dx="8">
              {district.hours} h
            </tspan>
          </text>
          {district.stations.map((station) => (
            <StationLink key={station.id} station={station} chosen={chosen} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A station: pointed at, or with the focus, it shows what it needs and what it opens. */
function StationLink({
  station,
  chosen,
}: {
  station: PlacedStation;
  chosen: string | undefined;
}): ReactNode {
  const {id, number, title, hours, center, label, stops, overviews} = station;
  const call = chosen === undefined ? undefined : callOf(chosen, id);
  const top = Math.min(label.box.y, center.y - 2 * sizes.lineGap);
  const bottom = Math.max(label.box.y + label.box.height, center.y + 2 * sizes.lineGap);
  return (
    <Link
      className={clsx(styles.station, chosen && !call && styles.passed)}
      to={lessonTarget(id)}
      data-lesson={id}
      aria-label={`${number} ${title}, ${hours} hours`}
    >
      <g className={styles.edges}>
        {edges.map(
          ({from, to, way}) =>
            (from === id || to === id) && (
              <path
                key={from + to}
                className={clsx(from === id && styles.opened)}
                data-from={from}
                data-to={to}
                d={way}
              />
            ),
        )}
        {edges.map(
          ({from, to}) =>
            (from === id || to === id) && <Ring key={from + to} id={from === id ? to : from} />,
        )}
      </g>
      <rect
        className={styles.target}
        x={label.box.x - 6}
        y={top - 3}
        width={label.box.width + 12}
        height={bottom - top + 6}
        rx="6"
      />
      {stops.map((box) => (
        <rect
          key={box.y}
          className={clsx(styles.stop, chosen && call?.isOverview !== false && styles.dim)}
          {...box}
          rx={sizes.stop}
        />
      ))}
      {overviews.map((overview) => (
        <circle
          key={overview.line}
          className={clsx(styles.overview, chosen && chosen !== overview.line && styles.dim)}
          cx={overview.center.x}
          cy={overview.center.y}
          r="4.5"
        />
      ))}
      <path className={styles.check} d={`M${center.x - 4} ${center.y}l3 3.5 5.5-7`} />
      <text className={styles.title} x={center.x} y={label.box.y + sizes.text - 1}>
        {label.title.map((line, index) => (
          <tspan key={line} x={center.x} dy={index > 0 ? sizes.lineHeight : 0}>
            {index === 0 ? (
              <>
                <tspan className={styles.number}>{number}</tspan>
                {line.slice(String(number).length)}
              </>
            ) : (
              line
            )}
          </tspan>
        ))}
        <tspan className={styles.facts} x={center.x} dy={sizes.lineHeight}>
          {label.facts}
        </tspan>
      </text>
    </Link>
  );
}

/** Marks a station that another one needs or opens. */
function Ring({id}: {id: string}): ReactNode {
  const {center} = stations.find((station) => station.id === id) ?? {};
  return center && <circle className={styles.ring} cx={center.x} cy={center.y} r="22" />;
}
