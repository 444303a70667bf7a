import type {ReactNode} from 'react';
import {lessonAddress, lessonById} from '../../data/curriculum';
import {lessonsWithPages} from '../../data/site-map';
import CallToAction from '../CallToAction';
import {completePlan, readPlan} from '../Plan/address';
import {dayOf} from '../Plan/dates';
import {nextStep, type Step} from '../Plan/plan';
import {leftWords, standing} from '../Plan/words';
import {isDone, type MarkId, type ProgressRecord} from '../Progress/record';
import styles from './styles.module.css';

/** Where the reader goes on, and what is left; loaded only for a reader who has saved progress. */
export default function Card({record}: {record: ProgressRecord}): ReactNode {
  const today = dayOf(new Date());
  const plan = completePlan(readPlan(record.plan?.text ?? ''), today);
  const course = plan?.course ?? 'own-pace';
  const done = (id: MarkId) => isDone(record, id);
  const next = nextStep(course, done);
  return (
    <section className={styles.card} aria-label="Where you are">
      <div>
        <p className={styles.next}>
          {next ? (
            <>
              Continue with <b>{next.name}</b>
            </>
          ) : (
            'You are through'
          )}
        </p>
        <p className={styles.left}>
          {plan ? leftWords(plan, done, today) : `${standing(course, done).words}.`}
        </p>
      </div>
      <CallToAction to={placeOf(next)}>{next ? 'Continue' : 'Your plan'}</CallToAction>
    </section>
  );
}

/** Where a step is taken: on the lesson’s page, or where the weeks stand as long as it has none. */
function placeOf(step: Step | undefined): string {
  return step?.lesson && lessonsWithPages.includes(step.lesson)
    ? lessonAddress(lessonById(step.lesson))
    : '/backend/plan#weeks';
}
