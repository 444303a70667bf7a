import type {ReactNode} from 'react';
import {type Level, levels} from '../../data/assessment';
import {type Skill, skills, stagesOf} from '../../data/skills';
import {trackName, tracks} from '../../data/tracks';
import CardTable from '../CardTable';
import {levelName} from '../ScoreSheet/words';
import {TrackBadge} from '../TrackLine';
import {askedFor, tracksAsking} from './matrix';
import styles from './page.module.css';

const rows: readonly Skill[] = skills;
const rowKey = ({id}: Skill) => id;

/** Every skill at every level, with the tracks that ask for it and the stages that teach it. */
export default function SkillsMatrix(): ReactNode {
  return (
    <CardTable
      caption={
        <>
          Fourteen skills at four levels.{' '}
          <span className={styles.legend}>
            What each track asks for at its end:
            {tracks.map((track) => (
              <span key={track.id} className={styles.track}>
                <TrackBadge track={track} /> {trackName(track)}
              </span>
            ))}
          </span>
        </>
      }
      columns={[
        {
          label: 'Skill',
          cell: (skill: Skill) => (
            <>
              {skill.name}
              <small className={styles.stages}>
                {stagesOf(skill)
                  .map(({title}) => title)
                  .join(' · ')}
              </small>
            </>
          ),
        },
        ...levels.map(({level}) => ({
          label: levelName(level),
          cell: (skill: Skill) => (
            <>
              {skill.levels[level]} <Asking skill={skill} level={level} />
            </>
          ),
        })),
      ]}
      rows={rows}
      rowKey={rowKey}
    />
  );
}

/** The level of each skill that each track asks for, as numbers. */
export function SkillTargets(): ReactNode {
  return (
    <CardTable
      className={styles.inThrees}
      caption="The level that each track asks for at its end"
      columns={[
        {label: 'Skill', cell: ({name}: Skill) => name},
        ...tracks.map((track) => ({
          label: trackName(track),
          cell: ({asks}: Skill) => askedFor(asks[track.id]),
        })),
      ]}
      rows={rows}
      rowKey={rowKey}
    />
  );
}

/** A form for rating oneself three times, to be printed or copied. */
export function SelfRating(): ReactNode {
  const blank = () => <span className={styles.blank} />;
  return (
    <CardTable
      className={`${styles.form} ${styles.inThrees}`}
      caption="Self-rating: a level from 0 to 3 at the start, in the middle and at the end, and links to what shows it"
      columns={[
        {label: 'Skill', cell: ({name}: Skill) => name},
        {label: 'Start', cell: blank},
        {label: 'Middle', cell: blank},
        {label: 'End', cell: blank},
        {label: 'Evidence', cell: blank},
      ]}
      rows={rows}
      rowKey={rowKey}
    />
  );
}

function Asking({skill, level}: {skill: Skill; level: Level}): ReactNode {
  const asking = tracksAsking(skill, level);
  return (
    asking.length > 0 && (
      <span className={styles.asking}>
        <span className="visually-hidden">Asked for by {asking.map(trackName).join(', ')}.</span>
        {asking.map((track) => (
          <TrackBadge key={track.id} track={track} />
        ))}
      </span>
    )
  );
}
