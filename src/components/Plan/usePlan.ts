import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useMemo} from 'react';
import {isDone, type MarkId} from '../Progress/record';
import {openProgress} from '../Progress/openProgress';
import {useProgress, withProgress} from '../Progress/useProgress';
import {completePlan, planText, readPlan} from './address';
import {type Day, dayOf} from './dates';
import type {Plan} from './plan';

/** What the page of the plan shows, and how that is changed. */
export type ShownPlan = {
  /** What is chosen so far. */
  fields: Partial<Plan>;
  /** The plan that comes of it; undefined on the server, and until a course is chosen. */
  plan: Plan | undefined;
  /** Whether the plan, or a part of it, stands in the address; then it is not kept until the reader says so. */
  isGiven: boolean;
  /** Whether the reader has a plan of their own. */
  hasOwn: boolean;
  /** Today; undefined on the server, whose day it is not. */
  today: Day | undefined;
  isDone: (id: MarkId) => boolean;
  /** Keeps what is shown with some changes. */
  keep: (changes: Partial<Plan>) => void;
  /** Goes back from the plan in the address to the reader’s own. */
  showOwn: () => void;
};

/** The plan that the address gives, or else the one that this browser keeps. */
export function usePlan(): ShownPlan {
  const isBrowser = useIsBrowser();
  const {pathname, search, hash} = useLocation();
  const history = useHistory();
  const record = useProgress()?.record;
  const kept = record?.plan?.text ?? '';
  const address = isBrowser ? hash.slice(1) || search : '';

  useEffect(() => {
    // Here something is about to be saved, so its code comes before it is asked for.
    openProgress().catch(() => undefined);
  }, []);

  const {fields, plan, today, ...rest} = useMemo(() => {
    const given = readPlan(address);
    const own = readPlan(kept);
    // Who shares a plan shares all of it; a link on our pages gives a part.
    const isWhole = given.course !== undefined && given.start !== undefined;
    const shown = isWhole ? given : {...own, ...given};
    const now = isBrowser ? dayOf(new Date()) : undefined;
    return {
      fields: shown,
      plan: now === undefined ? undefined : completePlan(shown, now),
      today: now,
      isGiven: Object.keys(given).length > 0,
      hasOwn: own.course !== undefined,
    };
  }, [address, kept, isBrowser]);

  const showOwn = () => {
    history.replace(pathname);
  };
  return {
    ...rest,
    fields,
    plan,
    today,
    isDone: (id) => record !== undefined && isDone(record, id),
    keep: (changes) => {
      const next =
        today === undefined ? undefined : completePlan({...(plan ?? fields), ...changes}, today);
      if (!next) return;
      void withProgress((store) => {
        store.plan(planText(next));
        if (rest.isGiven) showOwn();
      });
    },
    showOwn,
  };
}
