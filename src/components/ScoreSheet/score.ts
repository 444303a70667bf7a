import {criteria, type CriterionId, type Levels, requirements} from '../../data/assessment';
import type {TrackId} from '../../data/tracks';

/** What a rated sheet comes to. */
export type Score = {
  /** Σ weight × level: what one gets on paper before dividing by three. */
  sum: number;
  /** `sum` / 3, rounded to whole points. A half never occurs, so there is no tie to break. */
  points: number;
  /** The most that the sheet can still reach if every criterion without a level gets level 3. */
  highest: number;
  /** Criteria that have no level yet, in order. */
  unrated: readonly CriterionId[];
};

/** One level more in one criterion: it adds a third of the weight to the score. */
export type Raise = {id: CriterionId; name: string; from: number; to: number; weight: number};

/** How a sheet stands against the pass mark of a track. */
export type Standing = {
  passMark: number;
  /** Whole points to the pass mark; 0 where it is reached. */
  missing: number;
  /** Whether the criteria without a level could still close the gap. */
  open: boolean;
  /**
   * The fewest criteria that reach the pass mark when each goes up one level: those of most weight first, of equal
   * weight the lowest level first. Empty where nothing is missing; absent where one level more everywhere is too little.
   */
  raises?: readonly Raise[];
};

/** Points of a sum: thirds, rounded to the nearest whole number. */
function toPoints(sum: number): number {
  return Math.round(sum / 3);
}

/** Adds up a sheet. Criteria without a level count nothing, and are listed. */
export function score(levels: Levels): Score {
  const sum = criteria.reduce((total, {id, weight}) => total + weight * (levels[id] ?? 0), 0);
  const unrated = criteria.filter(({id}) => levels[id] === undefined);
  const left = unrated.reduce((total, {weight}) => total + weight * 3, 0);
  return {
    sum,
    points: toPoints(sum),
    highest: toPoints(sum + left),
    unrated: unrated.map(({id}) => id),
  };
}

/** Compares a sheet with the pass mark of a track. The rounded score counts: what one reads is what is compared. */
export function standing(levels: Levels, track: TrackId): Standing {
  const {passMark} = requirements[track];
  const {sum, points, highest, unrated} = score(levels);
  const missing = Math.max(0, passMark - points);
  return {
    passMark,
    missing,
    open: missing > 0 && unrated.length > 0 && highest >= passMark,
    raises: raisesTo(passMark, levels, sum),
  };
}

function raisesTo(passMark: number, levels: Levels, sum: number): readonly Raise[] | undefined {
  const possible = criteria
    .flatMap(({id, name, weight}) => {
      const from = levels[id];
      return from === undefined || from === 3 ? [] : [{id, name, from, to: from + 1, weight}];
    })
    .sort((a, b) => b.weight - a.weight || a.from - b.from);
  const raises: Raise[] = [];
  let reached = sum;
  for (const raise of possible) {
    if (toPoints(reached) >= passMark) break;
    raises.push(raise);
    reached += raise.weight;
  }
  if (toPoints(reached) < passMark) return undefined;
  return raises;
}
