import type {Level} from '../../data/assessment';
import type {Skill} from '../../data/skills';
import {tracks} from '../../data/tracks';
import {levelName} from '../ScoreSheet/words';

/** The tracks that ask for exactly this level of a skill at their end. Level 0 is nothing to ask for. */
export function tracksAsking({asks}: Pick<Skill, 'asks'>, level: Level): (typeof tracks)[number][] {
  return tracks.filter(({id}) => level > 0 && asks[id] === level);
}

/** What a track asks for, as readers see it. */
export function askedFor(level: Level): string {
  return level === 0 ? 'not asked for' : levelName(level);
}
