import {saveFile} from '../ProgressFile/saveFile';
import {toCalendar} from './calendar';
import {dayText} from './dates';
import type {Plan, PlannedWeek} from './plan';

/** Saves a plan as a calendar file; loaded only when somebody wants one. */
export function saveCalendar(plan: Plan, weeks: readonly PlannedWeek[]): void {
  const site = location.origin + location.pathname;
  saveFile(
    `roadmap-${plan.course}-${dayText(plan.start)}.ics`,
    'text/calendar',
    toCalendar(plan, weeks, new Date(), site),
  );
}
