import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {type ReactNode, useId, useState} from 'react';
import {lessons, lessonsOf, stages, totalHours} from '../../data/curriculum';
import {weeklyHours} from '../../data/programme';
import {totalWeeks, trackAddress, trackName, tracks, weekCount} from '../../data/tracks';
import CardTable from '../CardTable';
import LessonLink from '../LessonLink';
import Tick from '../Tick';
import {TrackBadge} from '../TrackLine';
import {isHours, planText, toTimeOff} from './address';
import {type Day, dayName, dayText, spanName, toDay} from './dates';
import {
  courseName,
  type Plan,
  type PlannedWeek,
  planWeeks,
  preparations,
  type TimeOff,
} from './plan';
import styles from './page.module.css';
import {usePlan} from './usePlan';
import {leftWords, movedWords, planName, standing} from './words';

/** What the page needs, and where the weeks stand for readers whose browser runs no scripts. */
export function PlanNeeds(): ReactNode {
  return (
    <p className={styles.needs}>
      The dates are worked out in your browser, by scripts, and yours runs none. The tables of weeks
      are there all the same:{' '}
      {tracks.map((track, index) => (
        <span key={track.id}>
          {index > 0 && ', '}
          <Link to={`${trackAddress(track)}#plan`}>{trackName(track)}</Link>
        </span>
      ))}
      . At your own pace, take the lessons below in their order:{' '}
      {totalHours(lessons.map(({id}) => id))} hours in all.
    </p>
  );
}

/** The form that makes a plan: course, hours, start, preparation and time off. */
export function PlanForm(): ReactNode {
  const shown = usePlan();
  const {fields, plan, isGiven, hasOwn, keep} = shown;
  return (
    <div className={styles.form} data-live>
      <fieldset>
        <legend>What</legend>
        {[...tracks.map(({id}) => id), 'own-pace' as const].map((course) => {
          const track = tracks.find(({id}) => id === course);
          return (
            <label key={course} className={styles.course}>
              <input
                type="radio"
                name="course"
                checked={fields.course === course}
                onChange={() => {
                  keep({course});
                }}
              />
              {track && <TrackBadge track={track} />}
              <span>
                <b>{courseName(course)}</b>{' '}
                {track
                  ? `${weekCount(totalWeeks(track))}, ${weeklyHours} hours each`
                  : 'all forty lessons, as many hours a week as you have'}
              </span>
            </label>
          );
        })}
      </fieldset>
      <fieldset className={styles.details} disabled={!plan}>
        <legend>When</legend>
        <Field
          label="First day"
          type="date"
          value={plan ? dayText(plan.start) : ''}
          read={toDay}
          onRead={(start) => {
            keep({start});
          }}
        />
        <Field
          label="Hours a week"
          type="number"
          value={plan ? String(plan.course === 'own-pace' ? plan.hours : weeklyHours) : ''}
          disabled={plan?.course !== 'own-pace'}
          read={(text) => (isHours(Number(text)) ? Number(text) : undefined)}
          onRead={(hours) => {
            keep({hours});
          }}
        />
        <label>
          <span>
            Preparation, by the{' '}
            <Link to="/backend/internship-program/prerequisites#self-test">self-test</Link>
          </span>
          <select
            autoComplete="off"
            value={fields.preparation ?? 0}
            onChange={({currentTarget}) => {
              keep({
                preparation: preparations.find((each) => String(each) === currentTarget.value),
              });
            }}
          >
            {preparations.map((hours) => (
              <option key={hours} value={hours}>
                {hours === 0 ? 'none' : `${hours} hours`}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <TimesOff
        off={plan?.off ?? []}
        disabled={!plan}
        onChange={(off) => {
          keep({off});
        }}
      />
      <div className={styles.given} role="status">
        {isGiven && (
          <p>
            {plan
              ? 'This plan comes from the address you opened. It is not kept in your browser.'
              : 'The address you opened holds a part of a plan. Choose what you want to plan.'}
          </p>
        )}
      </div>
      {isGiven && (
        <div className={styles.actions}>
          {plan && (
            <button
              className="quiet-button"
              type="button"
              onClick={() => {
                keep({});
              }}
            >
              Keep it as my plan
            </button>
          )}
          <button className="quiet-button" type="button" onClick={shown.showOwn}>
            {hasOwn ? 'Show my own plan' : 'Leave it'}
          </button>
        </div>
      )}
    </div>
  );
}

/** A field whose value is read while it is typed; what cannot be read yet stays there until the reader leaves it. */
function Field<T>({
  label,
  type,
  value,
  disabled,
  read,
  onRead,
}: {
  label: string;
  type: 'date' | 'number';
  value: string;
  disabled?: boolean;
  read: (text: string) => T | undefined;
  onRead: (value: T) => void;
}): ReactNode {
  const [typed, setTyped] = useState<string>();
  return (
    <label>
      <span>{label}</span>
      <input
        type={type}
        // What a browser remembers of a form is not what is kept.
        autoComplete="off"
        disabled={disabled}
        {...(type === 'number' ? {min: 1, max: 60} : {min: '2000-01-01', max: '2199-12-31'})}
        value={typed ?? value}
        onChange={({currentTarget}) => {
          setTyped(currentTarget.value);
          const found = read(currentTarget.value);
          if (found !== undefined) onRead(found);
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      />
    </label>
  );
}

/** Holidays and weeks off: a list, and a form to add to it. */
function TimesOff({
  off,
  disabled,
  onChange,
}: {
  off: readonly TimeOff[];
  disabled: boolean;
  onChange: (off: readonly TimeOff[]) => void;
}): ReactNode {
  const [from, setFrom] = useState<Day>();
  const [to, setTo] = useState<Day>();
  const [said, say] = useState('');
  const hint = useId();
  const added = toTimeOff(from, to ?? from);
  return (
    <fieldset className={styles.details} disabled={disabled} aria-describedby={hint}>
      <legend>Days and weeks off</legend>
      <p id={hint} className={styles.hint}>
        Holidays are not known here: enter yours. A week in which three or more of its five workdays
        are off is skipped; a shorter one stays, with the days it has.
      </p>
      <Field
        label="First day off"
        type="date"
        value={from === undefined ? '' : dayText(from)}
        read={toDay}
        onRead={setFrom}
      />
      <Field
        label="Last day off (optional)"
        type="date"
        value={to === undefined ? '' : dayText(to)}
        read={toDay}
        onRead={setTo}
      />
      <button
        className="quiet-button"
        type="button"
        onClick={() => {
          if (!added) {
            say('Enter a first day, and a last one that is not before it.');
            return;
          }
          onChange([...off, added].sort((a, b) => a.from - b.from));
          say(`Added: ${spanName(added.from, added.to)}.`);
          setFrom(undefined);
          setTo(undefined);
        }}
      >
        Add
      </button>
      <p className={styles.hint} role="status">
        {said}
      </p>
      {off.length > 0 && (
        <ul className={styles.off}>
          {off.map((time, index) => (
            <li key={`${time.from}-${time.to}-${index}`}>
              {spanName(time.from, time.to)}{' '}
              <button
                className="quiet-button"
                type="button"
                aria-label={`Remove ${spanName(time.from, time.to)}`}
                onClick={() => {
                  onChange(off.filter((each) => each !== time));
                  say(`Removed: ${spanName(time.from, time.to)}.`);
                }}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** Hours a week that are compared with the reader’s own. */
const otherPaces = [5, 10, 15, 20, 30, 40];

/** What is left of the plan, in hours, weeks and dates, and what another pace would change. */
export function PlanLeft(): ReactNode {
  const {plan, today, isDone} = usePlan();
  const isReady = plan !== undefined && today !== undefined;
  const end = isReady ? planWeeks(plan, isDone, today).at(-1)?.to : undefined;
  const moved = useMoved(plan?.course, end);
  const {done, total} = standing(plan?.course ?? 'own-pace', isDone);
  return (
    <div className={styles.left}>
      <p role="status">
        {isReady
          ? `${leftWords(plan, isDone, today)} ${moved}`
          : 'Choose a track or your own pace, and this shows what is left.'}
      </p>
      {isReady && (
        <progress aria-label="Lessons done" max={total} value={done}>
          {done} of {total}
        </progress>
      )}
      {isReady && end !== undefined && plan.course === 'own-pace' && (
        <CardTable
          className={styles.paces}
          caption="What other hours a week would change"
          columns={[
            {
              label: 'Hours a week',
              cell: (hours: number) => (hours === plan.hours ? `${hours}, your pace` : hours),
            },
            {
              label: 'Weeks',
              cell: (hours) => planWeeks({...plan, hours}, isDone, today).length,
            },
            {
              label: 'Until',
              cell: (hours) => dayName(endAt({...plan, hours}, isDone, today)),
            },
            {
              label: 'Compared with yours',
              cell: (hours) =>
                movedWords(end, endAt({...plan, hours}, isDone, today)).replace(
                  ' than before.',
                  '',
                ) || 'the same',
            },
          ]}
          rows={[...new Set([...otherPaces, plan.hours])].sort((a, b) => a - b)}
          rowKey={String}
        />
      )}
    </div>
  );
}

function endAt(...plan: Parameters<typeof planWeeks>): Day {
  return planWeeks(...plan).at(-1)?.to ?? plan[0].start;
}

/** By how much the last change of the plan moved its end, in words. */
function useMoved(course: Plan['course'] | undefined, end: Day | undefined): string {
  const [last, setLast] = useState({course, end, moved: ''});
  if (last.course !== course || last.end !== end) {
    const isComparable = last.course === course && last.end !== undefined && end !== undefined;
    const moved = isComparable ? movedWords(last.end ?? 0, end) : '';
    setLast({course, end, moved: moved && `That is ${moved}`});
  }
  return last.moved;
}

/** The weeks of the plan with their dates, and how to take them along. */
export function PlanWeeks(): ReactNode {
  const {plan, today, isDone} = usePlan();
  const weeks = plan && today !== undefined ? planWeeks(plan, isDone, today) : [];
  return (
    <div className={styles.weeks}>
      <TakeAlong plan={plan} weeks={weeks} />
      {plan && weeks.length > 0 ? (
        <CardTable
          className={styles.table}
          caption={`${planName(plan)}, ${spanName(weeks[0]?.from ?? 0, weeks.at(-1)?.to ?? 0)}`}
          columns={[
            {
              label: 'Week',
              cell: (week: PlannedWeek) => (
                <>
                  {week.number ?? 'Before'}
                  <small>{spanName(week.from, week.to)}</small>
                  {week.workdays < 5 && <small>{week.workdays} workdays</small>}
                </>
              ),
            },
            {
              label: 'What you do',
              cell: ({steps}) => (
                <ul>
                  {steps.map(({name, hours, lesson}) => (
                    <li key={name}>
                      {lesson ? <LessonLink id={lesson} /> : name}{' '}
                      <span className={styles.hours}>{hours} h</span>
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              label: 'What you show',
              cell: ({milestone, evidence, to}) => (
                <>
                  {milestone && <p>{milestone.text}</p>}
                  <ul>
                    {evidence.map(({text}) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                  {evidence.length > 0 && <small>By {dayName(to)}</small>}
                </>
              ),
            },
          ]}
          rows={weeks}
          rowKey={({id}) => id}
        />
      ) : (
        <p>{plan ? 'Everything is done.' : 'The weeks stand here as soon as you have chosen.'}</p>
      )}
    </div>
  );
}

/** Ways to take a plan along: a calendar file, a page of paper, an address. */
function TakeAlong({
  plan,
  weeks,
}: {
  plan: Plan | undefined;
  weeks: readonly PlannedWeek[];
}): ReactNode {
  const [said, say] = useState('');
  const isEmpty = !plan || weeks.length === 0;
  const address = () =>
    plan ? `${location.origin}${location.pathname}#${planText(plan)}` : location.href;
  return (
    <div className={clsx(styles.actions, styles.along)}>
      <button
        className="quiet-button"
        type="button"
        disabled={isEmpty}
        onClick={() => {
          if (plan) {
            import('./saveCalendar').then(
              ({saveCalendar}) => {
                saveCalendar(plan, weeks);
                say('The calendar file is saved. Open it with your calendar.');
              },
              () => {
                say('The calendar did not load. Try again.');
              },
            );
          }
        }}
      >
        Save as a calendar (.ics)
      </button>
      <button
        className="quiet-button"
        type="button"
        disabled={isEmpty}
        onClick={() => {
          window.print();
        }}
      >
        Print on one page
      </button>
      <button
        className="quiet-button"
        type="button"
        disabled={isEmpty}
        onClick={() => {
          navigator.clipboard.writeText(address()).then(
            () => {
              say('The address is copied. It holds the whole plan, and nothing of your progress.');
            },
            () => {
              say(`Copy this address: ${address()}`);
            },
          );
        }}
      >
        Copy its address
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

/** All lessons, stage by stage, each with a box to tick. */
export function LessonTicks(): ReactNode {
  return stages.map((stage) => (
    <details key={stage.id} className={styles.stage}>
      <summary>
        {stage.title}{' '}
        <span className={styles.hours}>
          {lessonsOf(stage.id).length} lessons, {totalHours(lessonsOf(stage.id).map(({id}) => id))}{' '}
          h
        </span>
      </summary>
      <ul>
        {lessonsOf(stage.id).map(({id, title, hours}) => (
          <li key={id}>
            <Tick id={`lesson/${id}`} name={title} />
            <span>
              <LessonLink id={id} /> <span className={styles.hours}>{hours} h</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  ));
}
