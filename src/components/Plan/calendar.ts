import {generateIcsCalendar, type IcsEvent} from 'ts-ics';
import {toDate} from './dates';
import {courseName, type Plan, type PlannedWeek} from './plan';

/**
 * A plan as a file for calendar programs: each week, and each day on which something is to be shown, as events that take
 * whole days. The events of a plan keep their names, and a later file has higher numbers: importing it again replaces
 * what it brought before.
 */
export function toCalendar(
  plan: Plan,
  weeks: readonly PlannedWeek[],
  now: Date,
  site: string,
): string {
  const day = (date: number) => ({date: toDate(date), type: 'DATE' as const});
  const common = (
    id: string,
  ): Pick<IcsEvent, 'uid' | 'stamp' | 'sequence' | 'timeTransparent'> => ({
    uid: `${plan.id}-${id}@${new URL(site).host}`,
    stamp: {date: now},
    // Higher with every minute, and within 32 bits for four thousand years.
    sequence: Math.floor(now.getTime() / 60_000),
    // Whoever learns in a week can still be asked to a meeting.
    timeTransparent: 'TRANSPARENT',
  });
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Techave Roadmap//Plan//EN',
    name: `Backend roadmap: ${courseName(plan.course)}`,
    events: weeks.flatMap((week): IcsEvent[] => {
      const name = week.number === undefined ? week.title : `Week ${week.number}`;
      return [
        {
          ...common(week.id),
          summary: week.milestone ? `${name}: ${week.title}` : name,
          description: [
            ...week.steps.map((step) => `${step.name}: ${step.hours} h`),
            ...(week.milestone ? ['', `Milestone: ${week.milestone.text}`] : []),
          ].join('\n'),
          start: day(week.from),
          end: day(week.to + 1),
          url: site,
        },
        ...(week.evidence.length > 0
          ? [
              {
                ...common(`${week.id}-show`),
                summary: `${name}: show what you have done`,
                description: week.evidence.map(({text}) => `- ${text}`).join('\n'),
                start: day(week.to),
                end: day(week.to + 1),
                url: site,
              },
            ]
          : []),
      ];
    }),
  });
}
