import type {Level} from '../../data/assessment';
import {levels as allLevels, requirements, tickedGates} from '../../data/assessment';
import type {TrackId} from '../../data/tracks';
import {score, standing} from './score';
import {isEmpty, type Sheet} from './sheet';
import type {Snapshot} from './store';

/** A level as readers see it: `2 – alone`. */
export function levelName(level: Level): string {
  return `${level} – ${allLevels[level].name}`;
}

/** The state of the sheet in a short sentence or two. */
export function statusWords({sheet, cleared, refused}: Snapshot): string {
  const said = cleared ? 'The sheet is cleared.' : ratedWords(sheet);
  return refused
    ? `${said} Your browser refuses to keep the sheet: it lasts until you leave this page. Print it before you go.`
    : said;
}

function ratedWords(sheet: Sheet): string {
  if (isEmpty(sheet)) return 'Nothing is rated yet.';
  const {points, unrated} = score(sheet.levels);
  if (unrated.length === 0) return `${points} of 100 points.`;
  const left =
    unrated.length === 1
      ? '1 criterion has no level yet.'
      : `${unrated.length} criteria have no level yet.`;
  return `So far ${points} of 100 points: ${left}`;
}

/** What a sheet lacks to pass on a track. */
export function trackWords({levels, gates}: Sheet, track: TrackId): string {
  const {passMark} = requirements[track];
  const {missing, open, raises} = standing(levels, track);
  if (Object.keys(levels).length === 0) return `Pass mark ${passMark}.`;
  if (missing === 0) {
    const ticks = tickedGates.length - gates.length;
    const rest =
      ticks === 0
        ? 'Every gate is ticked.'
        : `${ticks === 1 ? '1 gate is' : `${ticks} gates are`} not ticked.`;
    return `Pass mark ${passMark} reached. ${rest}`;
  }
  const lacks = `Pass mark ${passMark}: ${missing === 1 ? '1 point' : `${missing} points`} missing.`;
  if (open) return `${lacks} The criteria without a level can still bring them.`;
  if (!raises) return `${lacks} One level more in every rated criterion is not enough.`;
  const names = new Intl.ListFormat('en-US').format(raises.map(({name}) => name.toLowerCase()));
  return `${lacks} One level more in ${names} would do.`;
}
