/**
 * Days as numbers, counted from 1970-01-01: a week later is `day + 7`, in every time zone and over every change of the
 * clocks. `Date` appears only where a day is read or written, always in UTC but for what day it is today. A library for
 * dates would bring time zones and clock times, which a plan of whole days has none of.
 */
export type Day = number;

const millisecondsADay = 86_400_000;

/** The day that a text such as `2027-01-04` names; undefined if it names none in the years 2000 to 2199. */
export function toDay(text: string): Day | undefined {
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const day = Date.parse(text) / millisecondsADay;
  // Some readings of a date take the 31st of February for a day in March.
  return Number.isInteger(day) && dayText(day) === text ? day : undefined;
}

/** A day as text: `2027-01-04`. */
export function dayText(day: Day): string {
  return toDate(day).toISOString().slice(0, 10);
}

/** Midnight in UTC at which a day begins. */
export function toDate(day: Day): Date {
  return new Date(day * millisecondsADay);
}

/** The day it is where the reader is. */
export function dayOf(moment: Date): Day {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / millisecondsADay;
}

/** The Monday after a day. */
export function nextMonday(day: Day): Day {
  return day + 7 - weekday(day);
}

/** Whether a day lies between Monday and Friday. */
export function isWorkday(day: Day): boolean {
  return weekday(day) < 5;
}

/** Days since Monday: 0 to 6. 1970-01-01 was a Thursday. */
function weekday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

const long = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day for readers: `Mon, Jan 4, 2027`. */
export function dayName(day: Day): string {
  return long.format(toDate(day));
}

/** Days from one to another for readers: `Jan 4 – 8, 2027`. */
export function spanName(from: Day, to: Day): string {
  return from === to ? short.format(toDate(from)) : short.formatRange(toDate(from), toDate(to));
}
