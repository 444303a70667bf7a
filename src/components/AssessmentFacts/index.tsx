import type {ReactNode} from 'react';
import {
  areas,
  criteria,
  criteriaOf,
  gates,
  levels,
  levelsOf,
  requirements,
  type WorkedExample,
  workedExamples,
} from '../../data/assessment';
import {trackName, tracks} from '../../data/tracks';
import CardTable from '../CardTable';
import Policy from '../Policy';
import {score} from '../ScoreSheet/score';
import {TrackBadge} from '../TrackLine';
import {passedTracks} from './passed';
import styles from './styles.module.css';

type Area = (typeof areas)[number];
type TrackRow = (typeof tracks)[number];
type Gate = (typeof gates)[number];

/** The points of each area and of its criteria. */
export function Weights(): ReactNode {
  return (
    <CardTable
      caption={
        <>
          The points of each area and its criteria <Policy />
        </>
      }
      columns={[
        {label: 'Area', cell: ({name, about}: Area) => `${name}: ${about}`},
        {label: 'Points', cell: ({weight}) => weight},
        {
          label: 'Criteria',
          cell: ({id}) =>
            criteriaOf(id)
              .map(({name, weight}) => `${name} ${weight}`)
              .join(' · '),
        },
      ]}
      rows={areas}
      rowKey={({id}) => id}
    />
  );
}

/** What each track asks of the final project, in numbers. */
export function PassMarks(): ReactNode {
  return (
    <CardTable
      caption={
        <>
          What each track asks <Policy />
        </>
      }
      columns={[
        {label: 'Track', cell: (track: TrackRow) => <TrackLabel track={track} />},
        {label: 'Pass mark', cell: ({id}) => `${requirements[id].passMark} of 100 points`},
        {
          label: 'Coverage of your own code',
          cell: ({id}) => `at least ${requirements[id].coverage}%`,
        },
        {
          label: 'Merged changes on a production project',
          cell: ({id}) => `${requirements[id].mergedChanges} or more`,
        },
      ]}
      rows={tracks}
      rowKey={({id}) => id}
    />
  );
}

/** What must hold whatever the score. */
export function Gates(): ReactNode {
  return (
    <CardTable
      caption={
        <>
          The gates <Policy />
        </>
      }
      columns={[
        {label: 'Gate', cell: ({name}: Gate) => name},
        {label: 'What it means', cell: ({meaning}) => meaning},
      ]}
      rows={gates}
      rowKey={({id}) => id}
    />
  );
}

/** Made-up results with their scores, and the tracks whose pass mark they reach. */
export function WorkedScores(): ReactNode {
  return (
    <CardTable
      caption={
        <>
          What a score takes: made-up results, computed by the formula <Policy />
        </>
      }
      columns={[
        {label: 'Example', cell: ({name}: WorkedExample) => name},
        {label: 'Levels', cell: ({says}) => says},
        {label: 'How it adds up', cell: (example) => working(example)},
        {
          label: 'Reaches the pass mark of',
          cell: (example) => {
            const passed = passedTracks(levelsOf(example));
            return passed.length === 0
              ? 'no track'
              : passed.map((track) => <TrackLabel key={track.id} track={track} />);
          },
        },
      ]}
      rows={workedExamples}
      rowKey={({name}) => name}
    />
  );
}

function TrackLabel({track}: {track: TrackRow}): ReactNode {
  return (
    <span className={styles.track}>
      <TrackBadge track={track} /> {trackName(track)}
    </span>
  );
}

/** The points at each level, times that level, over three. */
function working(example: WorkedExample): ReactNode {
  const chosen = levelsOf(example);
  const {sum, points} = score(chosen);
  const parts = levels
    .map(({level}) => ({
      level,
      weight: criteria.reduce((all, {id, weight}) => all + (chosen[id] === level ? weight : 0), 0),
    }))
    .filter(({weight}) => weight > 0)
    .reverse()
    .map(({level, weight}) => `${weight}\u00a0×\u00a0${level}`);
  return (
    <>
      ({parts.join(' + ')}) ÷{'\u00a0'}3 ={'\u00a0'}
      {(sum / 3).toFixed(2)}, so <strong>{points}</strong>
    </>
  );
}
