import {createStorageSlot} from '@docusaurus/theme-common';
import {type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore} from 'react';
import {areas, criteria, levels as allLevels, tickedGates} from '../../data/assessment';
import {trackName, tracks} from '../../data/tracks';
import Policy from '../Policy';
import {TrackBadge} from '../TrackLine';
import {score} from './score';
import {emptySheet, isEmpty, type Sheet, withGate, withLevel} from './sheet';
import {openStore, type Store, untouched} from './store';
import styles from './page.module.css';
import {levelName, statusWords, trackWords} from './words';

/**
 * The rubric as a score sheet: a paper form that can be filled in and added up by hand; with scripts it adds up by
 * itself, says what each track lacks, and is kept in the browser.
 */
export default function ScoreSheet(): ReactNode {
  const {sheet, cleared, refused, put, toggleCleared, root} = useSheet();
  const {sum, points} = score(sheet.levels);
  const rated = Object.keys(sheet.levels).length > 0;
  return (
    <div className={styles.sheet} ref={root} data-live>
      <div className={styles.lines}>
        <p>Name</p>
        <p>Track</p>
        <p>Date</p>
        <p>Rated by</p>
      </div>
      {criteria.map(({id, area, name, weight, levels}) => {
        const chosen = sheet.levels[id];
        return (
          <fieldset key={id} className={styles.criterion}>
            <legend>
              {name} <small>{`${areaName(area)}, ${weight} points`}</small>
            </legend>
            {allLevels.map(({level}) => (
              <label key={level}>
                <input
                  type="radio"
                  name={`score-${id}`}
                  value={level}
                  checked={chosen === level}
                  onChange={() => {
                    put(withLevel(sheet, id, level));
                  }}
                />
                <span>
                  <b>{levelName(level)}</b> {levels[level]}
                </span>
              </label>
            ))}
            <div className={styles.lastLine}>
              <p className={styles.evidence}>Evidence</p>
              <p className={styles.sum}>
                {weight} × <Blank>{chosen}</Blank> ={' '}
                <Blank>{chosen === undefined ? undefined : weight * chosen}</Blank>
              </p>
            </div>
          </fieldset>
        );
      })}
      <fieldset className={styles.criterion}>
        <legend>
          Gates <small>whatever the score</small>
        </legend>
        {tickedGates.map(({id, name, meaning}) => (
          <label key={id}>
            <input
              type="checkbox"
              name="score-gates"
              value={id}
              checked={sheet.gates.includes(id)}
              onChange={({currentTarget}) => {
                put(withGate(sheet, id, currentTarget.checked));
              }}
            />
            <span>
              <b>{name}.</b> {meaning}
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.result}>
        <p className={styles.total}>
          All lines together <Blank>{rated ? sum : undefined}</Blank> ÷ 3 ={' '}
          <Blank>{rated ? points : undefined}</Blank> of 100 points
        </p>
        <p className={styles.status} role="status">
          {statusWords({sheet, cleared, refused})}
        </p>
        <ul>
          {tracks.map((track) => (
            <li key={track.id}>
              <TrackBadge track={track} />
              <span>
                <b>{trackName(track)}</b> {trackWords(sheet, track.id)}
              </span>
            </li>
          ))}
        </ul>
        <p className={styles.note}>
          Multiply each criterion’s points by its level, add up the ten lines, divide by 3, and
          round to the nearest whole point. Level 2 everywhere: 100 × 2 = 200, and 200 ÷ 3 = 66.67,
          so 67. <Policy />
        </p>
      </div>
      <div className={styles.actions}>
        <button
          className="quiet-button"
          type="button"
          disabled={isEmpty(sheet) && !cleared}
          onClick={toggleCleared}
        >
          {cleared ? 'Bring my ratings back' : 'Clear the sheet'}
        </button>
        <p>Kept in this browser only. Nothing is sent anywhere.</p>
      </div>
      <div className={styles.lines}>
        <p className={styles.notes}>Notes</p>
      </div>
    </div>
  );
}

/** A number that is filled in: by the page once it can, else by hand. */
function Blank({children}: {children: number | undefined}): ReactNode {
  return <span className={styles.blank}>{children}</span>;
}

function areaName(id: (typeof areas)[number]['id']): string {
  return areas.find((area) => area.id === id)?.name ?? id;
}

/** The sheet that this browser keeps; empty until the page has come alive, as the server has rendered it. */
function useSheet() {
  const [store] = useState(browserStore);
  const snapshot = useSyncExternalStore(
    store?.subscribe ?? noSubscription,
    store?.snapshot ?? serverSnapshot,
    serverSnapshot,
  );
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (root.current) store?.adopt(chosenIn(root.current));
  }, [store]);
  return {
    ...snapshot,
    root,
    put: (sheet: Sheet) => store?.put(sheet),
    toggleCleared: () => {
      if (snapshot.cleared) store?.undo();
      else store?.clear();
    },
  };
}

function browserStore(): Store | undefined {
  if (typeof window === 'undefined') return undefined;
  const slot = createStorageSlot('score-sheet');
  return openStore({
    get: slot.get,
    set: slot.set,
    listen: (onChange) => {
      const stop = slot.listen(onChange);
      // A page that comes back from the browser's memory has heard nothing in the meantime.
      window.addEventListener('pageshow', onChange);
      return () => {
        stop();
        window.removeEventListener('pageshow', onChange);
      };
    },
  });
}

const serverSnapshot = () => untouched;
const noSubscription = () => () => undefined;

/** What a reader has chosen on the page while its scripts were still on their way. */
function chosenIn(root: HTMLElement): Sheet {
  let sheet = emptySheet;
  for (const {name, value} of root.querySelectorAll<HTMLInputElement>('input:checked')) {
    const criterion = criteria.find(({id}) => name === `score-${id}`)?.id;
    const gate = tickedGates.find(({id}) => id === value)?.id;
    const level = allLevels.find((candidate) => String(candidate.level) === value)?.level;
    if (criterion && level !== undefined) sheet = withLevel(sheet, criterion, level);
    else if (gate) sheet = withGate(sheet, gate, true);
  }
  return sheet;
}
