import {type LessonId, lessonsOf, type StageId, stages} from '../../data/curriculum';
import {type Track, trackName, tracks} from '../../data/tracks';
import {overviewWeekOf, weekOf} from '../../data/week-plans';

/** A lesson as the map shows it. */
export type Station = {
  id: string;
  title: string;
  hours: number;
  /** Ids of the stations that are needed before; each stands earlier. */
  needs: readonly string[];
};

/** A stage: stations that belong together. */
export type District = {id: StageId; title: string; stations: readonly Station[]};

/** What a line does at a station that it does not merely pass, and in which week. */
export type Call = {week: number; isOverview: boolean};

/** A track: it goes through the stations in their order, calls at some, and ends at the last of these. */
export type Line = Pick<Track, 'id' | 'line'> & {
  name: string;
  calls: ReadonlyMap<string, Call>;
};

/** All that the map shows. */
export type Network = {districts: readonly District[]; lines: readonly Line[]};

/** The curriculum and its tracks as a network of lines. */
export const network: Network = {
  districts: stages.map(({id, title}) => ({
    id,
    title,
    stations: lessonsOf(id).map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      hours: lesson.hours,
      needs: lesson.prerequisites,
    })),
  })),
  lines: tracks.map((track) => ({
    id: track.id,
    line: track.line,
    name: trackName(track),
    calls: new Map(
      stages
        .flatMap(({id}) => lessonsOf(id))
        .flatMap(({id}): [LessonId, Call][] => {
          const week = weekOf(track.id, id);
          if (week !== undefined) return [[id, {week, isOverview: false}]];
          const overview = overviewWeekOf(track.id, id);
          return overview === undefined ? [] : [[id, {week: overview, isOverview: true}]];
        }),
    ),
  })),
};

/** The stations of a network, in the order in which every line goes through them. */
export function stationsOf({districts}: Network): readonly Station[] {
  return districts.flatMap(({stations}) => stations);
}

/** Place of the last station at which a line calls, counted from 0: there it ends. */
export function endOf(line: Line, stations: readonly Station[]): number {
  return stations.findLastIndex(({id}) => line.calls.has(id));
}

/** What a line does at a station; undefined where it passes. */
export function callOf(line: string, station: string): Call | undefined {
  return network.lines.find(({id}) => id === line)?.calls.get(station);
}

/** Where lines that run side by side stop at a station together: the first and the last of them, counted from 0. */
export function stopsAt(
  lines: readonly Line[],
  station: string,
): readonly {first: number; last: number}[] {
  const stops: {first: number; last: number}[] = [];
  for (const [index, {calls}] of lines.entries()) {
    const call = calls.get(station);
    if (!call || call.isOverview) continue;
    const before = stops.at(-1);
    if (before?.last === index - 1) before.last = index;
    else stops.push({first: index, last: index});
  }
  return stops;
}
